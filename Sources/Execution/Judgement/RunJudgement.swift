package import Evidence
import Metrology
package import Procedures
import Wording

/// Every verdict of a run as a pure function of its facts, its procedure and its pile.
package struct RunJudgement: Sendable {
  package var procedure: Procedure
  package var pile: ChargingPile
  package var kind: VerificationKind

  package init(procedure: Procedure, pile: ChargingPile, kind: VerificationKind) {
    self.procedure = procedure
    self.pile = pile
    self.kind = kind
  }

  init(_ request: RunRequest) {
    self.init(procedure: request.procedure, pile: request.pile, kind: request.kind)
  }

  /// One verdict for each item of the procedure, in its order.
  package func verdicts(_ facts: RunFacts) -> [ItemVerdict] {
    [appearance(facts), operatingError(facts)] + (procedure.clock == nil ? [] : [clock(facts)])
  }

  /// The verdicts of items on which the record says nothing yet.
  func missing(from facts: RunFacts) -> [ItemVerdict] {
    let judged = Set(facts.verdicts.map(\.item))
    return verdicts(facts).filter { !judged.contains($0.item) }
  }

  /// Appearance and function, from the answers on record.
  func appearance(_ facts: RunFacts) -> ItemVerdict {
    let heading = procedure.appearance.heading
    let treatment = heading.treatment(in: kind)
    guard treatment != .omitted else { return .omitted(heading) }
    let verdict = ChecklistJudgement.verdict(
      heading,
      questions: Question.checklist(of: procedure, kind: kind),
      figures: figures(of: heading.item),
      facts
    )
    return treated(verdict, as: treatment)
  }

  /// The figures that decide an item, with where each comes from.
  func figures(of item: VerificationItem) -> [FigureUse] {
    procedure.decidingFigures(
      of: item,
      kind: kind,
      accuracyClass: pile.nameplate.accuracyClass
    ).map { FigureUse(name: $0.name, value: $0.value, provenance: $0.provenance) }
  }

  /// A verdict with what its treatment makes of it: what is only recorded does not conclude, but
  /// what was to be recorded and was not is missing.
  func treated(_ verdict: ItemVerdict, as treatment: ItemTreatment) -> ItemVerdict {
    guard treatment == .recorded, verdict.conclusion != .notCompleted else { return verdict }
    var recorded = verdict
    recorded.conclusion = .notApplicable
    recorded.remark = ItemTreatment.recorded.name
    return recorded
  }
}
