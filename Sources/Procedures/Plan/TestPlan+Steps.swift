import Metrology
import Wording

extension TestPlan {
  /// Every step, in the order in which a run takes them.
  static func steps(
    _ procedure: Procedure,
    _ pile: ChargingPile,
    _ treatment: (VerificationItem) -> ItemTreatment,
    _ kind: VerificationKind,
    _ points: [PlannedLoadPoint]
  ) -> [PlanStep] {
    var steps: [PlanStep] = [.identity]
    func check(_ moment: BenchCheck.Moment) {
      let checks = procedure.checks.filter { $0.moment == moment }
      if !checks.isEmpty { steps.append(.checks(checks, moment)) }
    }
    func plan(_ item: VerificationItem) {
      if let planned = procedure.planned(item, treatment(item), kind, pile) {
        steps.append(.item(planned))
      }
    }
    check(.before)
    steps.append(.preconditions(procedure.preconditions.filter(\.asked.value)))
    if !pile.derivations.isEmpty { steps.append(.derivations(pile.derivations)) }
    if treatment(.appearance) != .omitted {
      steps.append(.checklist(procedure.appearance.checklist))
    }
    plan(.insulation)
    steps.append(.registersAtStart)
    steps += readings(points, procedure.operatingError.readings.value).map { .reading($0) }
    steps.append(.registersAtEnd)
    plan(.indicationError)
    plan(.payment)
    if let clock = procedure.plannedClock(treatment(.clock), kind) { steps.append(.clock(clock)) }
    check(.after)
    return steps + [.conclusion]
  }

  private static func readings(_ points: [PlannedLoadPoint], _ count: Int) -> [PlannedReading] {
    var session = 0
    return points.flatMap { point in
      (1...max(1, count)).map { number in
        if number == 1 || point.method == .standstill { session += 1 }
        return PlannedReading(loadPoint: point, number: number, session: session)
      }
    }
  }
}

extension Procedure {
  fileprivate func planned(
    _ item: VerificationItem,
    _ treatment: ItemTreatment,
    _ kind: VerificationKind,
    _ pile: ChargingPile
  ) -> PlannedItem? {
    guard treatment != .omitted, let heading = heading(of: item) else { return nil }
    let limit: BilingualText? =
      switch item {
      case .insulation: insulation.map { BilingualText("≥ \($0.minimum.value)") }
      case .indicationError:
        indicationError?.limit(for: pile.nameplate.accuracyClass, kind: kind)
          .map { BilingualText("±\($0.limit.value)") }
      case .payment: payment.map { BilingualText("±\($0.limit.value)") }
      default: nil
      }
    return PlannedItem(
      item: item,
      title: heading.title,
      treatment: treatment,
      limit: treatment == .recorded ? nil : limit
    )
  }

  fileprivate func plannedClock(
    _ treatment: ItemTreatment,
    _ kind: VerificationKind
  ) -> PlannedClock? {
    guard treatment != .omitted, let clock else { return nil }
    return PlannedClock(
      treatment: treatment,
      limit: treatment == .recorded ? nil : clock.limits[kind]?.value,
      captures: clock.captures?.value ?? 1
    )
  }
}
