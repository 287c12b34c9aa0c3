import BenchClock
import Evidence
import Execution
import Metrology

extension Measurement {
  /// One whole verification; prints the whole time, and what it consists of by name.
  static let verification = Measurement(
    name: "verification",
    operands: "BENCH CLOCK PILE ANSWERS STORE DIALOGUE"
  ) { words in
    let run = try SimulatedRun(bench: words[0], pile: words[2], answers: words[3])
    let dialogue = Dialogue()
    let clock = RecordingClock(clock: try ClockChoice(words[1]).make(), dialogue: dialogue)
    dialogue.note("clock \(words[1].dropFirst("simulated:".count))")
    await dialogue.listen(to: run.bench)
    let ledger = try Ledger.open(store: words[4], creating: true)
    let (start, benchStart) = (ContinuousClock.now, clock.now)
    let closing = try await run.perform(on: clock, into: ledger)
    let (time, benchTime) = (ContinuousClock.now - start, clock.now - benchStart)
    guard closing.conclusion == .conforming else { throw Unfinished(conclusion: closing) }
    let entries = try await ledger.entries(run: 1)
    try dialogue.write(to: words[5], appends: entries.count)
    report(dialogue.content, time, benchTime, entries)
    return 0
  }

  private struct Unfinished: Error {
    var conclusion: RunClosing
  }

  /// The engine's own time is what remains beside wires and clock; the durable records are part of it.
  private static func report(
    _ dialogue: Dialogue.Content,
    _ time: Duration,
    _ benchTime: Duration,
    _ entries: [LedgerEntry]
  ) {
    let engine = time - dialogue.onWires - dialogue.onClock
    let readings = entries.count { $0.body.kind == .indication }
    print(time.nanoseconds)
    print("engine-per-exchange \((engine / max(1, dialogue.exchanges)).nanoseconds)")
    print("engine-per-reading \((engine / max(1, readings)).nanoseconds)")
    print("bench-time \(benchTime.nanoseconds)")
    print("exchanges \(dialogue.exchanges)")
    print("readings \(readings)")
    print("entries \(entries.count)")
  }
}
