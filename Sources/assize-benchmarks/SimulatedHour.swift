import BenchClock
import DataFiles
import Instruments
import Wording

extension Measurement {
  /// An hour of the simulated clock with one sample a second over TCP; prints the whole time.
  static let hour = Measurement(name: "hour", operands: "BENCH CLOCK DIALOGUE") { words in
    let dialogue = Dialogue()
    let bench = try instruments(of: words[0])
    let clock = RecordingClock(clock: try ClockChoice(words[1]).make(), dialogue: dialogue)
    dialogue.note("clock \(words[1].dropFirst("simulated:".count))")
    await dialogue.listen(to: bench)
    let time = try await ContinuousClock().measure {
      let seat = try clock.join()
      try await bench.open()
      try await bench.meter.prepare()
      try await bench.meter.startIntegration()
      let start = clock.now.components.seconds
      try await Sampler(bench.meter).sample(3600, from: start, sleepingOn: seat)
      seat.leave()
    }
    try dialogue.write(to: words[2], appends: 0)
    print(time.nanoseconds)
    return 0
  }

  private static func instruments(of path: String) throws -> BenchInstruments {
    let folder = try DataFolder.locate(explicit: nil)
    let bench = try BenchDefinition.decode(DataFile.read(path), drivers: folder)
    return try BenchInstruments(bench, drivers: BenchDrivers.load(for: bench, in: folder))
  }
}
