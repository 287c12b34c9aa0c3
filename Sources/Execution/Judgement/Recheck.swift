import Evidence
import Metrology
package import Procedures

/// Computes every conclusion of a record again from its readings and the files it kept.
package enum Recheck {
  /// One conclusion that no longer follows, with both in a few words.
  package struct Difference: Equatable, Sendable {
    /// An item of the procedure, or `run` for the conclusion over all of them.
    package var item: String
    package var recorded: String
    package var recomputed: String
  }

  /// What the record concluded and what follows from it now, where they differ; empty where every
  /// conclusion still follows.
  ///
  /// Procedure and pile are those of the files that the record kept. Where nothing was concluded, as
  /// on an item that a broken run never reached, there is nothing to compare.
  package static func differences(
    _ facts: RunFacts,
    procedure: Procedure,
    pile: ChargingPile,
    kind: VerificationKind
  ) -> [Difference] {
    let judgement = RunJudgement(procedure: procedure, pile: pile, kind: kind)
    let recomputed = judgement.verdicts(facts)
    let items =
      resumptions(facts, judgement)
      + facts.verdicts.compactMap { recorded -> Difference? in
        let now = recomputed.first { $0.item == recorded.item }
        guard now != recorded else { return nil }
        return Difference(
          item: recorded.item,
          recorded: recorded.inFewWords,
          recomputed: now?.inFewWords ?? "–"
        )
      }
    guard let closing = facts.closing else { return items }
    let now = judgement.closing(facts, benchSeconds: closing.benchSeconds)
    guard now.inFewWords != closing.inFewWords else { return items }
    let run = Difference(
      item: "run",
      recorded: closing.inFewWords,
      recomputed: now.inFewWords
    )
    return items + [run]
  }
}

extension ItemVerdict {
  /// The conclusion and the figures it was taken from.
  fileprivate var inFewWords: String {
    let means = loadPoints.map { "\($0.loadPoint) \($0.mean ?? "–") %" }
    let parts = [conclusion.rawValue] + means + (clock.map { [$0.deviation] } ?? [])
    return parts.joined(separator: ", ")
  }
}

extension RunClosing {
  /// What follows from the items' verdicts.
  fileprivate var inFewWords: String {
    let lists = failedItems.map { "\($0) failed" } + unexaminedItems.map { "\($0) not examined" }
    return ([conclusion.rawValue] + lists).joined(separator: ", ")
  }
}
