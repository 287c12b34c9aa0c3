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
    try check(supplementary, procedure, pile, kind)
    let planner = LoadPointPlanner(
      provision: procedure.operatingError,
      method: try self.method(method, procedure, pile),
      pile: pile,
      maximumCurrent: pile.maximumCurrent(of: connector),
      limit: limit,
      reference: reference
    )
    let treatment: (VerificationItem) -> ItemTreatment = { item in
      procedure.treatment(of: item, pile: pile, kind: kind, asked: supplementary)
    }
    var points: [PlannedLoadPoint] = []
    if treatment(.operatingError) != .omitted {
      for point in procedure.operatingError.loadPoints[kind, default: []] {
        points.append(try planner.plan(point))
      }
    }
    return TestPlan(
      procedure: procedure,
      pile: pile,
      connector: connector,
      kind: kind,
      method: planner.method,
      supplementary: supplementary,
      reference: reference,
      classLimit: limit,
      loadPoints: points,
      readings: procedure.operatingError.readings.value,
      steps: steps(procedure, pile, treatment, kind, points)
    )
  }

  /// The procedure's method, or the one asked for where the procedure and the pile allow it.
  private static func method(
    _ asked: OperatingErrorProvision.Method?,
    _ procedure: Procedure,
    _ pile: ChargingPile
  ) throws(Failure) -> OperatingErrorProvision.Method {
    let method = asked ?? procedure.operatingError.method.value
    guard procedure.operatingError.allowedMethods.contains(method) else {
      throw .methodNotAllowed(method, by: procedure)
    }
    if method == .pulse, pile.nameplate.constant == nil { throw .pulsesWithoutConstant(pile) }
    return method
  }

  /// What is asked for beside the conclusion must be there to be measured.
  private static func check(
    _ supplementary: Set<VerificationItem>,
    _ procedure: Procedure,
    _ pile: ChargingPile,
    _ kind: VerificationKind
  ) throws(Failure) {
    let offered = VerificationItem.allCases.filter {
      procedure.treatment(of: $0, pile: pile, kind: kind) == .supplementary
    }
    for item in VerificationItem.allCases where supplementary.contains(item) {
      guard offered.contains(item) else {
        throw .supplementaryNotOffered(item, by: procedure, kind, offered: offered)
      }
    }
  }
}
