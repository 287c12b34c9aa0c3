package import Metrology

/// A procedure applied to one nameplate (检定方案): every step, before anything is switched on.
package struct TestPlan: Hashable, Sendable {
  package var procedure: Procedure
  package var pile: ChargingPile
  package var connector: Connector
  package var kind: VerificationKind
  package var method: OperatingErrorProvision.Method
  /// Items that are measured and judged beside the conclusion, because somebody asked for them.
  package var supplementary: Set<VerificationItem>
  package var reference: ReferenceQuality
  /// What the pile's class allows.
  package var classLimit: ClassLimit
  package var loadPoints: [PlannedLoadPoint]
  /// Readings at each load point; how many count is decided here.
  package var readings: Int
  package var steps: [PlanStep]

  /// The energy of all readings, in kWh.
  package var energy: QuantityValue {
    let each = loadPoints.reduce(ExactDecimal.zero) { $0 + $1.plannedEnergy.number }
    return QuantityValue(each * ExactDecimal(readings), .kilowattHour)
  }

  /// The time with the bench at work, in min; what people answer and look at comes on top.
  package var minutes: QuantityValue {
    let each = loadPoints.reduce(ExactDecimal.zero) { $0 + $1.expectedTime.number }
    return QuantityValue(each * ExactDecimal(readings), .minute)
  }
}
