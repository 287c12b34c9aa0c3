package import Evidence
import Metrology
package import Procedures

/// Computes every conclusion of a record again from its readings and the files it kept.
package enum Recheck {
  /// One verdict that no longer follows.
  package struct Difference: Equatable, Sendable {
    package var item: String
    package var recorded: ItemVerdict?
    package var recomputed: ItemVerdict?
  }

  /// What the record concluded and what follows from it now, where they differ; empty where every
  /// conclusion still follows.
  ///
  /// Procedure and pile are those of the files that the record kept.
  package static func differences(
    _ facts: RunFacts,
    procedure: Procedure,
    pile: ChargingPile,
    kind: VerificationKind
  ) -> [Difference] {
    let judgement = RunJudgement(procedure: procedure, pile: pile, kind: kind)
    let recorded = Dictionary(facts.verdicts.map { ($0.item, $0) }) { _, last in last }
    let recomputed = Dictionary(judgement.verdicts(facts).map { ($0.item, $0) }) { _, last in last }
    return Set(recorded.keys).union(recomputed.keys).sorted()
      .filter { recorded[$0] != recomputed[$0] }
      .map { Difference(item: $0, recorded: recorded[$0], recomputed: recomputed[$0]) }
  }
}
