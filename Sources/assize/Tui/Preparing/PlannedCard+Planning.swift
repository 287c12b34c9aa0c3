import Console
import Execution
import Instruments
import Procedures
import Wording

extension PlannedCard {
  /// A plan as the screens show it, with what will be asked of people.
  init(_ order: VerificationOrder, _ planned: PlannedVerification, _ kind: VerificationKind) {
    let (procedure, plan) = (planned.procedure, planned.plan)
    let measuresNoLoad =
      procedure.operatingError.noLoad != nil && planned.bench.entry(for: .pileDisplay) != nil
    let questions = Question.all(
      of: procedure,
      pile: planned.pile,
      kind: kind,
      measuresNoLoad: measuresNoLoad
    )
    self.init(
      order: order,
      figures: planned.pile.rows.map { TextPair($0.label, $0.value) },
      derived: questions.filter { $0.id.hasPrefix("derived/") },
      table: plan.table,
      remarks: plan.remarks,
      energy: "\(plan.energy)",
      time: "\(plan.minutes)",
      questions: questions.filter { !$0.id.hasPrefix("derived/") },
      devices: DeviceMemory.all
    )
  }
}

extension PileChoices.Procedure {
  init(_ procedure: Procedure) {
    self.init(
      id: procedure.id,
      name: BilingualText(verbatim: procedure.regulation.number),
      title: procedure.regulation.title,
      kinds: procedure.kinds.map { Field.Choice($0.kind.rawValue, $0.kind.name) },
      occasions: procedure.occasions.map { Field.Choice($0.rawValue, $0.name) },
      methods: procedure.operatingError.allowedMethods.map { Field.Choice($0.rawValue, $0.name) }
    )
  }
}
