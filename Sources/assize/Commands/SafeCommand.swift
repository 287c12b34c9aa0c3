import BenchClock
import Console
import Evidence
import Execution
import Glibc
import Instruments
import Wording

extension Command {
  static let safe = Command(
    name: "safe",
    summary: BilingualText(
      zh: "断开装置的负载、结束充电会话并回读",
      en: "take a bench's load off, end its session and read both back"
    ),
    options: [
      OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
      OptionSpecification(
        "--within",
        "SECONDS",
        BilingualText(
          zh: "反复尝试至多这么多秒（默认 30）",
          en: "try again for at most so many seconds (default 30)"
        )
      ),
      OptionSpecification(
        "--store",
        "DIR",
        BilingualText(zh: "把结果记入此证据库（默认不记）", en: "keep what came of it in this store (default: no)")
      ),
    ],
    examples: ["assize safe --bench bench.yaml"]
  ) { arguments, session in
    let folder = try session.dataFolder(arguments)
    let bench = try BenchDefinition.load(arguments.required("--bench"), drivers: folder)
    let limit = try arguments.seconds("--within") ?? SafeAttempts.usualLimit
    let instruments = try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    // A hand on Ctrl-C must not end what makes the load safe; the limit does.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    let report = await SafetyReport(instruments, within: limit)
    Output.lines(report.lines(in: session.language))
    if let store = arguments["--store"] { try await report.keep(in: store, of: bench) }
    return report.isLoadOff ? .success : .loadNotSafe
  }
}

extension Arguments {
  fileprivate func seconds(_ option: String) throws(Failure) -> Duration? {
    guard let text = self[option] else { return nil }
    guard let seconds = Int(text), (0...86_400).contains(seconds) else {
      throw .unusable(
        text,
        for: option,
        expected: BilingualText(zh: "秒数，如 60", en: "a number of seconds, as in 60")
      )
    }
    return .seconds(seconds)
  }
}
