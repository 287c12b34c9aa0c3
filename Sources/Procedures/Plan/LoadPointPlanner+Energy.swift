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
  static let step = QuantityValue(ExactDecimal(digits: 1, places: 2), .kilowattHour)

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

  /// The largest of what the rules ask for, or the fixed energy beside what is needed.
  func need(
    at setting: LoadPointSetting,
    fixed: QuantityValue?,
    least: QuantityValue?
  ) throws(MetrologyFault) -> EnergyNeed {
    let requirement = try requirement(at: setting)
    let byUncertainty = requirement.byUncertainty ?? requirement.byResolution
    let isUncertaintyLarger = byUncertainty.inBaseUnit > requirement.byResolution.inBaseUnit
    var needed = (
      energy: requirement.planned, rule: isUncertaintyLarger ? EnergyRule.uncertainty : blindness
    )
    if let least {
      let stated = try Self.roundedUp(least)
      if stated.inBaseUnit > needed.energy.inBaseUnit { needed = (stated, .least) }
    }
    if let fixed {
      return EnergyNeed(
        planned: fixed.converted(to: .kilowattHour) ?? fixed,
        needed: needed.energy,
        rule: .fixed,
        reason: reason(needed.rule, least, setting)
      )
    }
    var planned = needed
    // Only a reading from rest to rest contains its ramps.
    let ramp = try catchesChanges ? needed.energy : rampEnergy(at: setting)
    if ramp.inBaseUnit > needed.energy.inBaseUnit { planned = (ramp, .ramp) }
    return EnergyNeed(
      planned: planned.energy,
      needed: needed.energy,
      rule: planned.rule,
      reason: reason(planned.rule, least, setting)
    )
  }

  /// What the unseen part of a reading is called.
  private var blindness: EnergyRule { method == .pulse ? .enclosure : .resolution }

  private static func roundedUp(_ energy: QuantityValue) throws(MetrologyFault) -> QuantityValue {
    let inKilowattHours =
      try ExactRatio(inBaseUnit: energy) / ExactRatio(MeasurementUnit.kilowattHour.factor)
    return QuantityValue(try inKilowattHours.roundedUp(places: step.number.places), .kilowattHour)
  }

  /// The requirement at the reference's resolution there: a larger energy is answered more coarsely.
  private func requirement(
    at setting: LoadPointSetting
  ) throws(MetrologyFault) -> EnergyRequirement {
    var energy = pile.display.resolution
    while energy.inBaseUnit < Self.unreachable.inBaseUnit {
      let step = try reference.energyStep(at: energy)
      let requirement = try EnergyRequirement.plan(
        limit: limit.permissibleError,
        ratio: provision.minimumEnergy.resolutionRatio.value,
        wanted: wantedUncertainty,
        comparison: comparison(at: setting, referenceStep: step),
        step: Self.step
      )
      if requirement.planned.inBaseUnit <= energy.inBaseUnit { return requirement }
      energy = requirement.planned
    }
    throw .uncertaintyUnreachable
  }

  private func comparison(
    at setting: LoadPointSetting,
    referenceStep: QuantityValue
  ) -> RegisterComparison {
    let way = comparisonMethod(at: setting)
    return RegisterComparison(
      energy: pile.display.resolution,
      readings: provision.readings.value,
      standard: QuantityValue(reference.accuracyClass, .percent),
      referenceResolution: referenceStep,
      // The larger of the two, whichever way the run takes it.
      referenceReading: .difference,
      pileResolution: way.step,
      pileRegister: pile.display.register,
      repeatability: RegisterComparison.Repeatability(
        standardDeviation: QuantityValue(reference.repeatability, .percent),
        readings: reference.repeatabilityReadings
      ),
      method: way.method,
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

  /// One reading's part of the time at a load point, rounded up to tenths of a minute.
  ///
  /// At standstill start, ramp, hold and both rests belong to each reading; readings that catch
  /// changes share the session's start, ramp, and the wait until stable and for the first change.
  func expectedMinutes(
    _ energy: QuantityValue,
    _ setting: LoadPointSetting
  ) throws(MetrologyFault) -> ExactDecimal {
    let start = try ExactRatio(inBaseUnit: provision.planning.sessionStart.value)
    let ramp = try ExactRatio(inBaseUnit: provision.planning.ramp.value)
    let whole = try ExactRatio(inBaseUnit: energy) / ExactRatio(setting.power)
    let seconds: ExactRatio
    if catchesChanges {
      let shared = try start + ramp + secondsBeforeTheFirstChange(at: setting)
      seconds = try shared / ExactRatio(provision.readings.value) + whole
    } else {
      let rest = try ExactRatio(inBaseUnit: provision.standstill.during.value) * ExactRatio(2)
      // The ramp delivers as much as half its time at full power.
      seconds = try start + ramp + max(whole - ramp / ExactRatio(2), .zero) + rest
    }
    return try (seconds / ExactRatio(60)).roundedUp(places: 1)
  }

  private func reason(
    _ rule: EnergyRule,
    _ least: QuantityValue?,
    _ setting: LoadPointSetting
  ) -> BilingualText {
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
    case .least:
      let stated = least.map { "\($0)" } ?? "–"
      return BilingualText(
        zh: "规程要求一次读数至少 \(stated)",
        en: "the procedure asks for at least \(stated) a reading"
      )
    case .enclosure: return pulseReason(setting)
    case .resolution, .fixed:
      let digit = pile.display.resolution
      return BilingualText(
        zh: "显示的末位 \(digit) 不超过误差限 \(allowed) 的 \(rules.resolutionRatio.value) 倍",
        en:
          "the last digit \(digit) is to be at most \(rules.resolutionRatio.value) of the limit \(allowed)"
      )
    }
  }

  private func pulseReason(_ setting: LoadPointSetting) -> BilingualText {
    let (allowed, ratio) = (limit.limit.value, provision.minimumEnergy.resolutionRatio.value)
    let blind = try? ExactRatio(inBaseUnit: enclosure(at: setting)) / ExactRatio(3600)
    let text = (try? blind?.roundedUp(places: 2)).map { "\($0) Wh" } ?? "–"
    return BilingualText(
      zh: "两次查看之间的电能 \(text) 不超过误差限 \(allowed) 的 \(ratio) 倍",
      en: "the energy between two looks, \(text), is to be at most \(ratio) of the limit \(allowed)"
    )
  }
}
