import Metrology
package import Wording

extension TestPlan {
  /// Applies a procedure to a pile's connector; refused where a reading could not decide.
  package static func make(
    procedure: Procedure,
    pile: ChargingPile,
    connector id: String,
    kind: VerificationKind,
    method: OperatingErrorProvision.Method? = nil,
    supplementary: Set<VerificationItem> = [],
    reference: ReferenceQuality
  ) throws(Failure) -> TestPlan {
    guard procedure.appliesTo.contains(pile.nameplate.kind) else {
      throw .pileNotCovered(pile, by: procedure)
    }
    let accuracyClass = pile.nameplate.accuracyClass
    guard let limit = procedure.operatingError.limit(for: accuracyClass, kind: kind) else {
      throw .classUnknown(pile, in: procedure)
    }
    guard let connector = pile.connector(id) else { throw .connectorUnknown(id, of: pile) }
    guard procedure.provision(for: kind) != nil else {
      throw .kindNotProvided(kind, by: procedure)
    }
    let planner = LoadPointPlanner(
      provision: procedure.operatingError,
      pile: pile,
      maximumCurrent: pile.maximumCurrent(of: connector),
      limit: limit,
      reference: reference
    )
    var points: [PlannedLoadPoint] = []
    if procedure.operatingError.heading.treatment(in: kind) != .omitted {
      for point in procedure.operatingError.loadPoints[kind, default: []] {
        points.append(try planner.plan(point))
      }
    }
    return TestPlan(
      procedure: procedure,
      pile: pile,
      connector: connector,
      kind: kind,
      method: method ?? procedure.operatingError.method.value,
      supplementary: supplementary,
      reference: reference,
      classLimit: limit,
      loadPoints: points,
      readings: procedure.operatingError.readings.value,
      steps: steps(procedure, pile, kind, points)
    )
  }

  private static func steps(
    _ procedure: Procedure,
    _ pile: ChargingPile,
    _ kind: VerificationKind,
    _ points: [PlannedLoadPoint]
  ) -> [PlanStep] {
    var steps: [PlanStep] = [.identity]
    steps.append(.preconditions(procedure.preconditions.filter(\.asked.value)))
    if procedure.appearance.heading.treatment(in: kind) != .omitted {
      steps.append(.checklist(procedure.appearance.checklist))
    }
    steps.append(.registersAtStart)
    var session = 0
    for point in points {
      for number in 0..<procedure.operatingError.readings.value {
        session += 1
        let reading = PlannedReading(loadPoint: point, number: number + 1, session: session)
        steps.append(.reading(reading))
      }
    }
    steps.append(.registersAtEnd)
    let treatment = procedure.treatment(of: .clock, pile: pile, kind: kind)
    if treatment != .omitted {
      let limit = treatment == .recorded ? nil : procedure.clock?.limits[kind]?.value
      steps.append(.clock(PlannedClock(treatment: treatment, limit: limit)))
    }
    return steps + [.conclusion]
  }
}
