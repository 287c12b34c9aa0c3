package import Wording

/// One exchange on the wire, for whoever watches.
package struct WireExchange: Sendable {
  package var request: String
  /// Nil where nothing was asked, or nothing usable came.
  package var reply: String?
  package var failure: Failure?
  package var duration: Duration

  /// One line: `*IDN? -> YOKOGAWA,WT310E,91K123456,F1.03 (3 ms)`.
  package var text: String {
    let (seconds, fraction) = duration.components
    let milliseconds = seconds * 1000 + fraction / 1_000_000_000_000_000
    let outcome = failure.map { "! \($0.code.rawValue)" } ?? reply.map { "-> \($0)" } ?? "sent"
    return "\(request) \(outcome) (\(milliseconds) ms)"
  }
}
