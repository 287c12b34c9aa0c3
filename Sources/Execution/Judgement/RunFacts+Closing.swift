package import Evidence
import Metrology
import Procedures
package import Wording

extension RunFacts {
  package var isClosed: Bool { closing != nil }

  /// How the run closed; nil for one that is under way or was cut off.
  var closing: RunClosing? {
    entries.lazy.compactMap { entry in
      if case .runClosed(let closing) = entry.body { closing } else { nil }
    }.first
  }

  /// How the verdicts on record come together: what was judged stands, and an item without a verdict
  /// was not examined (promise 3).
  func closing(over items: [String]) -> RunClosing {
    let isBenchInDoubt = answers(below: "check/").contains { $0.record.isAcceptable == false }
    // What a bench measured that failed its check shows nothing about the pile.
    let judged = verdicts.filter {
      !$0.isSupplementary && !(isBenchInDoubt && Self.measured.contains($0.item))
    }
    let unexamined = items.filter { item in
      !judged.contains { $0.item == item && $0.conclusion != .notCompleted }
    }
    return RunClosing(
      conclusion: .combined(judged.map(\.conclusion) + unexamined.map { _ in .notCompleted }),
      failedItems: judged.filter { $0.conclusion == .nonconforming }.map(\.item),
      unexaminedItems: unexamined,
      reason: nil,
      failure: nil,
      energyUsed: nil,
      loadReadBackOff: nil,
      benchSeconds: ""
    )
  }

  private static let measured = [
    VerificationItem.operatingError, .indicationError, .payment,
  ].map(\.rawValue)

  /// How a run closes that could not close itself.
  package func closingAfterDeath(_ reason: BilingualText, isOff: Bool?) -> RunClosing {
    // A run that died before its plan was on record had examined nothing.
    let planned = plan?.items ?? []
    let usual = [VerificationItem.appearance, .operatingError, .clock].map(\.rawValue)
    var closing = closing(over: planned.isEmpty ? usual : planned)
    closing.reason = reason
    closing.loadReadBackOff = isOff
    return closing
  }
}
