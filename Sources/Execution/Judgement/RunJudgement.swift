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

  /// One verdict for each item of the procedure, in its order; nothing on what is supplementary and
  /// was not asked for.
  package func verdicts(_ facts: RunFacts) -> [ItemVerdict] {
    procedure.headings.filter { heading in
      heading.treatment(in: kind) != .supplementary || isTaken(heading.item, facts.plan)
    }.compactMap { verdict($0.item, facts) }
  }

  /// The verdict on one item; nil where the procedure does not have it.
  func verdict(_ item: VerificationItem, _ facts: RunFacts) -> ItemVerdict? {
    guard let heading = procedure.heading(of: item) else { return nil }
    let treatment = procedure.treatment(of: item, pile: pile, kind: kind)
    guard isTaken(item, facts.plan) else {
      return .omitted(heading, because: reasonToOmit(item, treatment))
    }
    return switch item {
    case .appearance: appearance(facts)
    case .insulation: insulation(facts)
    case .operatingError: operatingError(facts)
    case .indicationError: indicationError(facts)
    case .payment: payment(facts)
    case .clock: clock(facts)
    }
  }

  /// Whether the run does anything for an item: what is supplementary, only where the plan says so.
  func isTaken(_ item: VerificationItem, _ plan: PlanRecord?) -> Bool {
    procedure.treatment(of: item, pile: pile, kind: kind)
      .isTaken(on: plan?.supplementaryItems.contains(item) ?? false)
  }

  private func reasonToOmit(
    _ item: VerificationItem,
    _ treatment: ItemTreatment
  ) -> BilingualText? {
    switch (item, treatment) {
    case (_, .supplementary):
      BilingualText(zh: "补充检测项目，未委托", en: "supplementary, not asked for")
    case (.clock, _) where procedure.clock?.heading.treatment(in: kind) != .omitted:
      BilingualText(zh: "充电桩不分时计费", en: "the pile does not charge by time of use")
    case (.payment, _) where procedure.payment?.heading.treatment(in: kind) != .omitted:
      BilingualText(zh: "充电桩不显示金额", en: "the pile shows no amount")
    default: nil
    }
  }

  /// The verdicts of items on which the record says nothing yet.
  func missing(from facts: RunFacts) -> [ItemVerdict] {
    let judged = Set(facts.verdicts.map(\.item))
    return verdicts(facts).filter { !judged.contains($0.item) }
  }

  /// Appearance and function, from the answers on record.
  func appearance(_ facts: RunFacts) -> ItemVerdict {
    let heading = procedure.appearance.heading
    let verdict = ChecklistJudgement.verdict(
      heading,
      questions: Question.checklist(of: procedure, kind: kind),
      figures: figures(of: heading.item),
      facts
    )
    return treated(verdict)
  }

  /// Insulation resistance, from the answer on record.
  private func insulation(_ facts: RunFacts) -> ItemVerdict {
    guard let provision = procedure.insulation else { return appearance(facts) }
    let verdict = ChecklistJudgement.verdict(
      provision.heading,
      questions: Question.insulation(provision),
      figures: figures(of: .insulation),
      facts
    )
    return treated(verdict)
  }

  /// The figures that decide an item, with where each comes from.
  func figures(of item: VerificationItem) -> [FigureUse] {
    procedure.decidingFigures(
      of: item,
      kind: kind,
      accuracyClass: pile.nameplate.accuracyClass
    ).map { FigureUse(name: $0.name, value: $0.value, provenance: $0.provenance) }
  }

  /// What decides beside them where a person's key marked the changes of an item's readings.
  func figuresOfPresses(_ item: VerificationItem, _ facts: RunFacts) -> [FigureUse] {
    let isPressed = !facts.indications {
      $0.item == item.rawValue && $0.entry == Answer.Entry.keyPress.rawValue
    }.isEmpty
    guard isPressed else { return [] }
    return procedure.decidingFigures.filter { $0.path.hasPrefix("person-reading.reaction") }
      .map { FigureUse(name: $0.name, value: $0.value, provenance: $0.provenance) }
  }

  /// A verdict with what its treatment makes of it: what is supplementary stands beside the
  /// conclusion; what is only recorded does not conclude, but what was to be recorded and was not is
  /// missing.
  func treated(_ verdict: ItemVerdict) -> ItemVerdict {
    let treatment = VerificationItem(rawValue: verdict.item).map {
      procedure.treatment(of: $0, pile: pile, kind: kind)
    }
    var recorded = verdict
    recorded.isSupplementary = treatment == .supplementary
    guard treatment == .recorded, verdict.conclusion != .notCompleted else { return recorded }
    recorded.conclusion = .notApplicable
    recorded.remark = ItemTreatment.recorded.name
    return recorded
  }
}
