package import Evidence
import Metrology
import Procedures
package import Wording

extension RunFacts {
  package var isClosed: Bool {
    entries.contains { entry in
      if case .runClosed = entry.body { true } else { false }
    }
  }

  /// How a run closes that could not close itself: what was judged stands, the rest was not
  /// examined (promise 3).
  package func closingAfterDeath(_ reason: BilingualText, isOff: Bool?) -> RunClosing {
    let judged = verdicts
    let unexamined = VerificationItem.allCases.map(\.rawValue)
      .filter { item in !judged.contains { $0.item == item && $0.conclusion != .notCompleted } }
    return RunClosing(
      conclusion: .combined(judged.map(\.conclusion) + (unexamined.isEmpty ? [] : [.notCompleted])),
      failedItems: judged.filter { $0.conclusion == .nonconforming }.map(\.item),
      unexaminedItems: unexamined,
      reason: reason,
      failure: nil,
      energyUsed: nil,
      loadReadBackOff: isOff,
      benchSeconds: ""
    )
  }
}
