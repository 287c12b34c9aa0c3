package import Evidence
import Metrology
package import Procedures
package import Wording

/// Whether a correction leaves every conclusion as it is: what would change one is examined anew and
/// not written over.
package struct CorrectionCheck: Sendable {
  package var procedure: Procedure
  package var pile: ChargingPile
  package var kind: VerificationKind

  package init(procedure: Procedure, pile: ChargingPile, kind: VerificationKind) {
    self.procedure = procedure
    self.pile = pile
    self.kind = kind
  }

  /// What would follow otherwise, in a few words each; empty for a correction that may be made.
  package func changes(
    of facts: RunFacts,
    by correction: Correction
  ) throws(Failure) -> [String] {
    let corrected = try facts.corrected(by: [correction], questions: questions)
    let verdicts = Recheck.differences(corrected, procedure: procedure, pile: pile, kind: kind)
      .map { "\($0.item): \($0.recorded) → \($0.recomputed)" }
    let answers = zip(facts.answers(below: ""), corrected.answers(below: ""))
      .filter { $0.record.isAcceptable != $1.record.isAcceptable }
      .map { before, after in
        "\(before.record.item): \(before.record.answer) → \(after.record.answer)"
      }
    return answers + verdicts
  }

  private var questions: [Question] {
    Question.all(
      of: procedure,
      pile: pile,
      kind: kind,
      supplementary: Set(VerificationItem.allCases)
    ) + Question.checks(of: procedure, .after)
  }
}
