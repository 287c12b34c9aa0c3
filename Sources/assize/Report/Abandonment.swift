import BenchClock
import Evidence
import Execution
import Wording

/// Gives up an interrupted run: it closes with what stands on its record, and with a reason.
struct Abandonment: Sendable {
  var ledger: Ledger
  var run: Int
  var by: String
  var reason: String

  /// What was judged stands; a nonconforming item stays nonconforming (promise 3).
  ///
  /// Returns what had come of the run, and how it closed.
  func carryOut() async throws -> [BilingualText] {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw Failure.unusable(
        reason,
        for: "--abandon",
        expected: BilingualText(zh: "放弃的原因", en: "why it is given up")
      )
    }
    guard let presence = try RunPresence(run: run, store: ledger.store) else {
      throw Failure.runUnderWay(run)
    }
    let (interruption, judgement, facts) = try await InterruptedRuns(ledger: ledger)
      .interruption(of: run)
    let words = BilingualText(
      zh: "由 \(by) 放弃：\(reason)",
      en: "Given up by \(by): \(reason)"
    )
    let closing = judgement.abandoned(facts, because: words)
    let stamp = try WallClock().stamp(like: interruption.openedAt)
    try await ledger.append(.runClosed(closing), run: run, at: stamp)
    withExtendedLifetime(presence) {}
    let said = BilingualText(
      zh: "\(run) 号记录已放弃：\(closing.conclusion.text.zh)。",
      en: "Record \(run) is given up: \(closing.conclusion.text.en)."
    )
    return interruption.lines + [said]
  }
}
