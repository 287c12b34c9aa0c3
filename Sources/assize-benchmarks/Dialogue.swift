import Instruments
import Synchronization

/// Everything a run asks of its wires and its clock, in order, and how long it waited for both.
///
/// The lines are those that the baseline `replay` reads.
final class Dialogue: Sendable {
  struct Content {
    var lines: [String] = []
    var exchanges = 0
    var onWires = Duration.zero
    var onClock = Duration.zero
  }

  private let state = Mutex(Content())

  var content: Content { state.withLock { $0 } }

  func note(_ line: String) {
    state.withLock { $0.lines.append(line) }
  }

  /// A question to the clock, which is answered while the run waits.
  func clock<Answer, Problem>(
    _ line: String,
    _ ask: () throws(Problem) -> Answer
  ) throws(Problem) -> Answer {
    note(line)
    let start = ContinuousClock.now
    defer { addClockTime(.now - start) }
    return try ask()
  }

  func addClockTime(_ time: Duration) {
    state.withLock { $0.onClock += time }
  }

  /// Listens to every instrument of a bench, whose links are opened by the first lines.
  func listen(to bench: BenchInstruments) async {
    for (entry, instrument) in bench.all {
      let role = entry.role.rawValue
      note("open \(role) \(instrument.address)")
      await instrument.onExchange { [self] exchange in
        state.withLock { state in
          state.lines.append(
            "\(exchange.reply == nil ? "tell" : "ask") \(role) \(exchange.request)"
          )
          state.exchanges += 1
          state.onWires += exchange.duration
        }
      }
    }
  }

  /// Writes the lines for `replay`, with as many entries as the run appended, each transaction after
  /// one of the questions for the time that its stamp needs.
  func write(to path: String, appends: Int) throws {
    let transactions = max(1, content.lines.count { $0 == "calendar" })
    var lines: [String] = []
    var (left, made) = (appends, 0)
    for line in content.lines {
      lines.append(line)
      guard line == "calendar", left > 0 else { continue }
      let entries = min(left, appends * (made + 1) / transactions - appends * made / transactions)
      made += 1
      left -= entries
      if entries > 0 { lines.append("append \(entries)") }
    }
    try PlainFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
  }
}
