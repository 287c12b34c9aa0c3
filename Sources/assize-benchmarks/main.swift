// assize-benchmarks: the product's side of every measurement, and the table of both sides.
//
// Benchmarks/run.sh starts it in turn with the C baselines; it refuses to judge what was not measured
// in the same run. Start with Measurement.
import Glibc
import Wording

signal(SIGPIPE, SIG_IGN)
let arguments = Array(CommandLine.arguments.dropFirst())
guard let measurement = Measurement.find(arguments) else {
  print(Measurement.help)
  exit(64)
}
do {
  exit(try await measurement.perform(Array(arguments.dropFirst())))
} catch {
  let sentence = (error as? Failure)?.lines(in: Locale.language).joined(separator: "\n")
  let line = Array("assize-benchmarks \(measurement.name): \(sentence ?? "\(error)")\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}
