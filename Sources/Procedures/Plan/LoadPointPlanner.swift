import Metrology
import Wording

/// Turns load points of a procedure into load points for one connector of one pile.
struct LoadPointPlanner {
  let provision: OperatingErrorProvision
  let method: OperatingErrorProvision.Method
  let pile: ChargingPile
  /// Imax of the connector.
  let maximumCurrent: QuantityValue
  let limit: ClassLimit
  let reference: ReferenceQuality

  func plan(_ point: LoadPoint) throws(Failure) -> PlannedLoadPoint {
    if pile.nameplate.nominalVoltage == nil, point.mentions(.nominalVoltage) {
      throw .nominalVoltageMissing(point)
    }
    let least = try leastEnergy(of: point)
    let setting: LoadPointSetting
    let energy: EnergyNeed
    let time: ExactDecimal
    let correction: ExactDecimal?
    do throws(MetrologyFault) {
      setting = try LoadPointSetting(point, pile.nameplate, maximumCurrent: maximumCurrent)
    } catch {
      throw .loadPointNotComputable(point, error)
    }
    try check(setting, of: point)
    try checkChanges(of: point, at: setting)
    do throws(MetrologyFault) {
      energy = try need(at: setting, fixed: point.energy?.value, least: least)
      time = try expectedMinutes(energy.planned, setting)
      correction = try reference.corrections.percent(
        voltage: QuantityValue(setting.voltage, .volt),
        current: QuantityValue(setting.current, .ampere)
      )
    } catch .uncertaintyUnreachable, .componentOutOfRange(.referenceResolution) {
      throw .uncertaintyUnreachable(point, wanted: wantedUncertainty, reference: reference)
    } catch {
      throw .loadPointNotComputable(point, error)
    }
    guard energy.isEnough else {
      throw .plannedEnergyTooSmall(
        point,
        planned: energy.planned,
        needed: energy.needed,
        because: energy.reason
      )
    }
    return PlannedLoadPoint(
      id: point.id,
      name: point.name,
      voltage: QuantityValue(setting.voltage, .volt),
      current: QuantityValue(setting.current, .ampere),
      powerFactor: setting.powerFactor,
      phases: setting.phases,
      power: power(of: setting),
      method: method,
      plannedEnergy: energy.planned,
      neededEnergy: energy.needed,
      rule: energy.rule,
      reason: energy.reason,
      expectedTime: QuantityValue(time, .minute),
      referenceCorrection: correction,
      remark: setting.remark
    )
  }

  private func leastEnergy(of point: LoadPoint) throws(Failure) -> QuantityValue? {
    guard let expression = point.leastEnergy?.value else { return nil }
    let minimumMeasured = pile.nameplate.minimumMeasuredQuantity
    guard let least = expression.value(minimumMeasured: minimumMeasured) else {
      throw .minimumMeasuredQuantityMissing(point, expression)
    }
    return least
  }

  /// A point that the nameplate does not allow is not driven.
  private func check(_ setting: LoadPointSetting, of point: LoadPoint) throws(Failure) {
    let plate = pile.nameplate
    let bounds = [
      (QuantityValue(setting.voltage, .volt), plate.minimumVoltage, plate.maximumVoltage),
      (QuantityValue(setting.current, .ampere), plate.minimumCurrent, maximumCurrent),
    ]
    for (value, least, most) in bounds
    where value.inBaseUnit < least.inBaseUnit || value.inBaseUnit > most.inBaseUnit {
      throw .loadPointOutside(point, value, from: least, to: most)
    }
  }

  private func power(of setting: LoadPointSetting) -> QuantityValue {
    let inWatts = QuantityValue(setting.power, .watt)
    guard let digits = inWatts.converted(to: .kilowatt)?.number else { return inWatts }
    return QuantityValue(digits.withoutTrailingZeros, .kilowatt)
  }
}

extension ExactDecimal {
  /// The same value with no zero at its end: 60.000 becomes 60.
  var withoutTrailingZeros: ExactDecimal {
    var (digits, places) = (digits, places)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    return ExactDecimal(digits: digits, places: places)
  }
}
