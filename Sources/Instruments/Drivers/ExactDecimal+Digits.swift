package import Metrology

extension ExactDecimal {
  /// The weight of the last of `count` significant digits of a number of this size: 0.01 for 1234.5
  /// with six.
  ///
  /// Nil for zero and where no exact decimal states it.
  package func step(ofDigits count: Int) -> ExactDecimal? {
    if isZero { return nil }
    let leading = Self.digitCount(of: digits.magnitude) - 1 - places
    let exponent = leading - (count - 1)
    guard abs(exponent) <= Self.largestDigitCount else { return nil }
    let power = (0..<max(0, exponent)).reduce(Int128(1)) { power, _ in power * 10 }
    return ExactDecimal(digits: power, places: max(0, -exponent))
  }

  private static func digitCount(of number: UInt128) -> Int {
    guard var rest = UInt64(exactly: number) else { return String(number).count }
    var count = 1
    while rest >= 10 { (rest, count) = (rest / 10, count + 1) }
    return count
  }
}

extension DriverDefinition {
  /// The finest step of an energy of this size, in the unit of the driver's `energy`.
  ///
  /// Six digits resolve 1 Wh at 123.456 kWh and 0.1 Wh at 12.3456 kWh; it belongs to the
  /// uncertainty budget. Nil where the driver states no number of digits.
  package func energyStep(at energy: QuantityValue) -> QuantityValue? {
    guard
      let energyDigits, case .quantity(let unit) = commands["energy"]?.meaning,
      let step = energy.converted(to: unit)?.number.step(ofDigits: energyDigits)
    else { return nil }
    return QuantityValue(step, unit)
  }
}
