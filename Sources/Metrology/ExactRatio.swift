/// A quotient of two whole numbers: what is computed from readings, before it is rounded once.
///
/// Reduced, the sign in the numerator, the denominator above zero. What does not fit Int128 throws
/// `.overflow`; nothing is ever rounded in between. Room enough for the mean of six errors against
/// a reference of six digits, or of four against nine digits.
package struct ExactRatio: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package static let zero = ExactRatio(0)

  package init(_ integer: Int) {
    (numerator, denominator) = (Int128(integer), 1)
  }

  /// For a numerator and a denominator that share no divisor.
  init(reducedNumerator: Int128, _ denominator: Int128) {
    (numerator, self.denominator) = (reducedNumerator, denominator)
  }

  package init(numerator: Int128, denominator: Int128) throws(MetrologyFault) {
    if denominator == 0 { throw .divisionByZero }
    let divisor = UInt128.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    guard
      let above = Int128(exactly: numerator.magnitude / divisor),
      let below = Int128(exactly: denominator.magnitude / divisor)
    else { throw .overflow }
    (self.numerator, self.denominator) = (isNegative ? -above : above, below)
  }

  package init(_ decimal: ExactDecimal) throws(MetrologyFault) {
    let places = max(0, decimal.places)
    guard let digits = decimal.digits(at: places), let power = ExactDecimal.powerOfTen(places)
    else { throw .overflow }
    try self.init(numerator: digits, denominator: power)
  }

  /// The quantity in the base unit of its kind (J, W, s, 1; 1 % is 1/100).
  package init(inBaseUnit quantity: QuantityValue) throws(MetrologyFault) {
    self = try ExactRatio(quantity.number) * ExactRatio(quantity.unit.factor)
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }

  /// The nearest binary number, for drawings and for uncertainty; never for a verdict.
  package var approximation: Double { Double(numerator) / Double(denominator) }
}

extension ExactRatio: Comparable {
  package static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    return left.isNegative
      ? (second.high, second.low) < (first.high, first.low)
      : (first.high, first.low) < (second.high, second.low)
  }
}
