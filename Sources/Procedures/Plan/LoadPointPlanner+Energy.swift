import Metrology
import Wording

/// The energy of a reading at a load point, and what set it.
struct EnergyNeed {
  let planned: QuantityValue
  let needed: QuantityValue
  let rule: EnergyRule
  let reason: BilingualText

  var isEnough: Bool { planned.inBaseUnit >= needed.inBaseUnit }
}

extension LoadPointPlanner {
  /// Energies are planned in hundredths of a kWh.
  private static let step = QuantityValue(ExactDecimal(digits: 1, places: 2), .kilowattHour)

  /// No pile delivers as much in a verification.
  private static let unreachable = QuantityValue(ExactDecimal(1_000_000), .kilowattHour)

  /// U in %: at most this share of the limit.
  var wantedUncertainty: QuantityValue {
    let share =
      try? provision.minimumEnergy.uncertaintyRatio.value.value
      * ExactRatio(limit.limit.value.number)
    let number = try? share?.decimal(places: 6)
    return QuantityValue(number ?? .zero, .percent)
  }

  func need(
    at setting: LoadPointSetting,
    fixed: QuantityValue?
  ) throws(MetrologyFault) -> EnergyNeed {
    let requirement = try requirement()
    let ramp = try rampEnergy(at: setting)
    let isRampLarger = ramp.inBaseUnit > requirement.planned.inBaseUnit
    let byUncertainty = requirement.byUncertainty ?? requirement.byResolution
    let isUncertaintyLarger = byUncertainty.inBaseUnit > requirement.byResolution.inBaseUnit
    let setBy: EnergyRule = isUncertaintyLarger ? .uncertainty : .resolution
    if let fixed {
      return EnergyNeed(
        planned: fixed.converted(to: .kilowattHour) ?? fixed,
        needed: requirement.planned,
        rule: .fixed,
        reason: reason(setBy)
      )
    }
    return EnergyNeed(
      planned: isRampLarger ? ramp : requirement.planned,
      needed: requirement.planned,
      rule: isRampLarger ? .ramp : setBy,
      reason: reason(isRampLarger ? .ramp : setBy)
    )
  }

  /// The requirement at the reference's resolution there: a larger energy is answered more coarsely.
  private func requirement() throws(MetrologyFault) -> EnergyRequirement {
    var energy = pile.display.resolution
    while energy.inBaseUnit < Self.unreachable.inBaseUnit {
      let step = try reference.energyStep(at: energy)
      let requirement = try EnergyRequirement.plan(
        limit: limit.permissibleError,
        ratio: provision.minimumEnergy.resolutionRatio.value,
        wanted: wantedUncertainty,
        comparison: comparison(referenceStep: step),
        step: Self.step
      )
      if requirement.planned.inBaseUnit <= energy.inBaseUnit { return requirement }
      energy = requirement.planned
    }
    throw .uncertaintyUnreachable
  }

  private func comparison(referenceStep: QuantityValue) -> RegisterComparison {
    RegisterComparison(
      energy: pile.display.resolution,
      readings: provision.readings.value,
      standard: QuantityValue(reference.accuracyClass, .percent),
      referenceResolution: referenceStep,
      // The larger of the two, whichever way the run takes it.
      referenceReading: .difference,
      pileResolution: pile.display.resolution,
      pileRegister: pile.display.register,
      repeatability: RegisterComparison.Repeatability(
        standardDeviation: QuantityValue(reference.repeatability, .percent),
        readings: reference.repeatabilityReadings
      ),
      transducer: reference.transducer.map { QuantityValue($0, .percent) }
    )
  }

  /// The least energy beside which that of the ramp, half the power during it, keeps its share.
  private func rampEnergy(at setting: LoadPointSetting) throws(MetrologyFault) -> QuantityValue {
    let time = try ExactRatio(inBaseUnit: provision.planning.ramp.value)
    let ramp = try ExactRatio(setting.power) * time / ExactRatio(2)
    let share = try ExactRatio(inBaseUnit: provision.minimumEnergy.rampShare.value)
    let inKilowattHours = try ramp / share / ExactRatio(MeasurementUnit.kilowattHour.factor)
    return QuantityValue(try inKilowattHours.roundedUp(places: 2), .kilowattHour)
  }

  /// Start, ramp, hold, and both standstills of one reading, rounded up to tenths of a minute.
  func expectedMinutes(
    _ energy: QuantityValue,
    _ setting: LoadPointSetting
  ) throws(MetrologyFault) -> ExactDecimal {
    let start = try ExactRatio(inBaseUnit: provision.planning.sessionStart.value)
    let ramp = try ExactRatio(inBaseUnit: provision.planning.ramp.value)
    let rest = try ExactRatio(inBaseUnit: provision.standstill.during.value) * ExactRatio(2)
    // The ramp delivers as much as half its time at full power.
    let full = try ExactRatio(inBaseUnit: energy) / ExactRatio(setting.power) - ramp / ExactRatio(2)
    let seconds = try start + ramp + max(full, .zero) + rest
    return try (seconds / ExactRatio(60)).roundedUp(places: 1)
  }

  private func reason(_ rule: EnergyRule) -> BilingualText {
    let allowed = limit.limit.value
    let rules = provision.minimumEnergy
    switch rule {
    case .uncertainty:
      return BilingualText(
        zh: "扩展不确定度 U 不超过误差限 \(allowed) 的 \(rules.uncertaintyRatio.value)",
        en:
          "the expanded uncertainty is to be at most \(rules.uncertaintyRatio.value) of the limit \(allowed)"
      )
    case .ramp:
      return BilingualText(
        zh: "负载升降的电能不超过 \(rules.rampShare.value)",
        en: "the energy of ramps is to be at most \(rules.rampShare.value)"
      )
    case .resolution, .fixed:
      let digit = pile.display.resolution
      return BilingualText(
        zh: "显示的末位 \(digit) 不超过误差限 \(allowed) 的 \(rules.resolutionRatio.value) 倍",
        en:
          "the last digit \(digit) is to be at most \(rules.resolutionRatio.value) of the limit \(allowed)"
      )
    }
  }
}
