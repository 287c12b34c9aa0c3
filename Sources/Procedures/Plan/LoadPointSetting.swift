import Metrology
import Wording

/// Voltage, current and power factor of a load point for one nameplate.
struct LoadPointSetting {
  /// In V and A, to tenths; of one phase.
  let voltage: ExactDecimal
  let current: ExactDecimal
  let powerFactor: ExactDecimal
  let phases: Int
  let remark: BilingualText?

  /// Of all phases together, in W.
  var power: ExactDecimal { ExactDecimal(phases) * voltage * current * powerFactor }

  /// Finds them, rounded down to tenths; what would exceed the nominal power is lowered: the voltage
  /// of a DC charger, the current of an AC spot, whose voltage is the mains'.
  init(_ point: LoadPoint, _ plate: Nameplate, maximumCurrent: QuantityValue) throws(MetrologyFault)
  {
    let symbols: LoadExpression.Symbols = { symbol throws(MetrologyFault) in
      try Self.value(of: symbol, plate, maximumCurrent)
    }
    (powerFactor, phases) = (point.powerFactor?.value ?? ExactDecimal(1), plate.phases)
    let asked = Asked(
      voltage: try point.voltage.value.value(symbols).roundedDownToTenths(),
      current: try point.current.value.value(symbols).roundedDownToTenths(),
      factor: ExactDecimal(phases) * powerFactor
    )
    guard asked.current > .zero else { throw .notPositive(.power) }
    let lowered =
      plate.kind == .dcCharger ? try asked.loweredVoltage(plate) : try asked.loweredCurrent(plate)
    voltage = lowered?.voltage ?? asked.voltage
    current = lowered?.current ?? asked.current
    if let lowered {
      remark = lowered.remark
    } else {
      remark = try Self.working(point.voltage.value, symbols, plate)
    }
  }

  /// What a load point asks for.
  private struct Asked {
    var voltage: ExactDecimal
    var current: ExactDecimal
    /// Phases times cos φ.
    var factor: ExactDecimal

    var power: ExactDecimal { factor * voltage * current }

    /// Nil where the nominal power allows the voltage.
    func loweredVoltage(
      _ plate: Nameplate
    ) throws(MetrologyFault) -> (
      voltage: ExactDecimal, current: ExactDecimal, remark: BilingualText
    )? {
      let nominal = try ExactRatio(inBaseUnit: plate.nominalPower)
      guard try ExactRatio(power) > nominal else { return nil }
      let lower = try (nominal / ExactRatio(current)).roundedDownToTenths()
      let remark = BilingualText(
        zh: "电压由 \(voltage) V 降到 \(lower) V："
          + "\(voltage) V × \(current) A 大于额定功率 \(plate.nominalPower)",
        en: "voltage lowered from \(voltage) V to \(lower) V: "
          + "\(voltage) V × \(current) A is more than the nominal power \(plate.nominalPower)"
      )
      return (lower, current, remark)
    }

    /// Nil where the nominal power allows the current; it is a rounded value, so a twentieth more is.
    func loweredCurrent(
      _ plate: Nameplate
    ) throws(MetrologyFault) -> (
      voltage: ExactDecimal, current: ExactDecimal, remark: BilingualText
    )? {
      let nominal = try ExactRatio(inBaseUnit: plate.nominalPower)
      let allowed = try nominal * ExactRatio(ExactDecimal(digits: 105, places: 2))
      guard try ExactRatio(power) > allowed else { return nil }
      let lower = try (nominal / ExactRatio(factor * voltage)).roundedDownToTenths()
      let product = factor == ExactDecimal(1) ? "" : "\(factor.withoutTrailingZeros) × "
      let remark = BilingualText(
        zh: "电流由 \(current) A 降到 \(lower) A："
          + "\(product)\(voltage) V × \(current) A 大于额定功率 \(plate.nominalPower)",
        en: "current lowered from \(current) A to \(lower) A: "
          + "\(product)\(voltage) V × \(current) A is more than the nominal power "
          + "\(plate.nominalPower)"
      )
      return (voltage, lower, remark)
    }
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
