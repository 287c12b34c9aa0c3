import Metrology
import Wording

/// Voltage and current of a load point for one nameplate.
struct LoadPointSetting {
  /// In V and A, to tenths.
  let voltage: ExactDecimal
  let current: ExactDecimal
  let remark: BilingualText?

  /// In W.
  var power: ExactDecimal { voltage * current }

  /// Finds both, rounded down to tenths; a voltage that would exceed the nominal power is lowered.
  init(_ point: LoadPoint, _ plate: Nameplate, maximumCurrent: QuantityValue) throws(MetrologyFault)
  {
    let symbols: (LoadExpression.Symbol) -> QuantityValue = { symbol in
      switch symbol {
      case .maximumCurrent: maximumCurrent
      case .minimumCurrent: plate.minimumCurrent
      case .maximumVoltage: plate.maximumVoltage
      case .minimumVoltage: plate.minimumVoltage
      case .nominalPower: plate.nominalPower
      }
    }
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

  /// What each operand of a choice came to, so that nobody has to compute it again.
  private static func working(
    _ expression: LoadExpression,
    _ symbols: (LoadExpression.Symbol) -> QuantityValue,
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
