package import Evidence
package import Procedures

extension PlanRecord {
  /// The plan as evidence: what was decided before the run, and the reference it rests on.
  package init(_ plan: TestPlan) {
    let judgement = RunJudgement(procedure: plan.procedure, pile: plan.pile, kind: plan.kind)
    self.init(
      method: plan.method.rawValue,
      wiring: plan.pile.wiring.rawValue,
      items: judgement.concludingItems.map(\.rawValue),
      supplementary: plan.supplementary.map(\.rawValue).sorted(),
      reference: Reference(
        accuracyClass: plan.reference.accuracyClass,
        repeatability: plan.reference.repeatability,
        repeatabilityReadings: plan.reference.repeatabilityReadings,
        energyDigits: plan.reference.energyMantissaDigits,
        transducer: plan.reference.transducer
      ),
      points: plan.loadPoints.map { point in
        Point(
          loadPoint: point.id,
          name: point.name,
          voltage: point.voltage,
          current: point.current,
          powerFactor: plan.pile.wiring == .dc ? nil : point.powerFactor,
          phases: point.phases,
          readings: plan.readings,
          plannedEnergy: point.plannedEnergy,
          neededEnergy: point.neededEnergy,
          minutes: point.expectedTime,
          referenceCorrection: point.referenceCorrection
        )
      },
      energy: plan.energy,
      minutes: plan.minutes
    )
  }
}
