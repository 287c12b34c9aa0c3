import Metrology
import Wording

/// Voltage and current of a load point for one nameplate.
struct LoadPointSetting {
  /// In V and A, to tenths.
  let voltage: ExactDecimal
  let current: ExactDecimal
  let powerFactor: ExactDecimal
  let phases: Int
  let remark: BilingualText?

  /// In W.
  var power: ExactDecimal { voltage * current }

  /// Finds both, rounded down to tenths; a voltage that would exceed the nominal power is lowered.
  init(_ point: LoadPoint, _ plate: Nameplate, maximumCurrent: QuantityValue) throws(MetrologyFault)
  {
    let symbols: LoadExpression.Symbols = { symbol throws(MetrologyFault) in
      try Self.value(of: symbol, plate, maximumCurrent)
    }
    (powerFactor, phases) = (point.powerFactor?.value ?? ExactDecimal(1), plate.phases)
    let asked = try point.voltage.value.value(symbols).roundedDownToTenths()
    current = try point.current.value.value(symbols).roundedDownToTenths()
    guard current > .zero else { throw .notPositive(.power) }
    let nominal = try ExactRatio(inBaseUnit: plate.nominalPower)
    guard try ExactRatio(asked) * ExactRatio(current) > nominal else {
      voltage = asked
      remark = try Self.working(point.voltage.value, symbols, plate)
      return
    }
    voltage = try (nominal / ExactRatio(current)).roundedDownToTenths()
    remark = BilingualText(
      zh: "电压由 \(asked) V 降到 \(voltage) V："
        + "\(asked) V × \(current) A 大于额定功率 \(plate.nominalPower)",
      en: "voltage lowered from \(asked) V to \(voltage) V: "
        + "\(asked) V × \(current) A is more than the nominal power \(plate.nominalPower)"
    )
  }

  private static func value(
    of symbol: LoadExpression.Symbol,
    _ plate: Nameplate,
    _ maximumCurrent: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    switch symbol {
    case .maximumCurrent: return try ExactRatio(inBaseUnit: maximumCurrent)
    case .minimumCurrent: return try ExactRatio(inBaseUnit: plate.minimumCurrent)
    case .maximumVoltage: return try ExactRatio(inBaseUnit: plate.maximumVoltage)
    case .minimumVoltage: return try ExactRatio(inBaseUnit: plate.minimumVoltage)
    case .nominalVoltage:
      guard let nominal = plate.nominalVoltage else { throw .notPositive(.energy) }
      return try ExactRatio(inBaseUnit: nominal)
    case .nominalPower:
      return try ExactRatio(inBaseUnit: plate.nominalPower) / ExactRatio(plate.phases)
    }
  }

  /// What each operand of a choice came to, so that nobody has to compute it again.
  private static func working(
    _ expression: LoadExpression,
    _ symbols: LoadExpression.Symbols,
    _ plate: Nameplate
  ) throws(MetrologyFault) -> BilingualText? {
    guard case .smaller(let one, let other) = expression else { return nil }
    let values = (
      try one.value(symbols).roundedDownToTenths(), try other.value(symbols).roundedDownToTenths()
    )
    let terms = "\(one) = \(values.0) V, \(other) = \(values.1) V"
    return BilingualText(
      zh: "电压取 \(expression)：\(terms)（额定功率 Pn = \(plate.nominalPower)）",
      en: "voltage \(expression): \(terms) (nominal power Pn = \(plate.nominalPower))"
    )
  }
}

extension ExactRatio {
  /// The value rounded down to tenths, as an instrument is set; 600.0 is written 600.
  func roundedDownToTenths() throws(MetrologyFault) -> ExactDecimal {
    let tenths = try self * ExactRatio(10)
    let digits = tenths.numerator / tenths.denominator
    return digits.isMultiple(of: 10)
      ? ExactDecimal(digits: digits / 10, places: 0) : ExactDecimal(digits: digits, places: 1)
  }

  /// The value rounded up to a multiple of 10^-places; for a value of zero or more.
  func roundedUp(places: Int) throws(MetrologyFault) -> ExactDecimal {
    let one = ExactDecimal(digits: 1, places: places)
    let steps = try self / ExactRatio(one)
    let whole = steps.numerator / steps.denominator
    let isExact = whole * steps.denominator == steps.numerator
    return ExactDecimal(digits: whole + (isExact ? 0 : 1), places: places)
  }
}
