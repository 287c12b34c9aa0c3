package import Evidence
package import Procedures

extension PlanRecord {
  /// The plan as evidence: what was decided before the run, and the reference it rests on.
  package init(_ plan: TestPlan) {
    self.init(
      reference: Reference(
        accuracyClass: plan.reference.accuracyClass,
        repeatability: plan.reference.repeatability,
        repeatabilityReadings: plan.reference.repeatabilityReadings,
        energyDigits: plan.reference.energyMantissaDigits
      ),
      points: plan.loadPoints.map { point in
        Point(
          loadPoint: point.id,
          name: point.name,
          voltage: point.voltage,
          current: point.current,
          readings: plan.readings,
          plannedEnergy: point.plannedEnergy,
          neededEnergy: point.neededEnergy,
          minutes: point.expectedTime
        )
      },
      energy: plan.energy,
      minutes: plan.minutes
    )
  }
}
