/// A decimal number with digits and places as they were stated: 1.10 keeps its zero.
///
/// Compared and hashed by value (1.10 == 1.1). At most 18 significant digits and 18 places enter by
/// text, so that a sum or a product of two parsed numbers always fits.
package struct ExactDecimal: Sendable {
  /// The value is `digits` / 10^`places`.
  package let digits: Int128
  package let places: Int

  package init(digits: Int128, places: Int) {
    self.digits = digits
    self.places = places
  }

  package init(_ integer: Int) {
    self.init(digits: Int128(integer), places: 0)
  }

  package static let zero = ExactDecimal(0)
  package static let largestDigitCount = 18

  package var isZero: Bool { digits == 0 }
  package var isNegative: Bool { digits < 0 }
  package var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The nearest binary number, for drawings and for uncertainty; never for a verdict.
  package var approximation: Double { Double(digits) / Double(Self.powerOfTen(places)) }

  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }

  /// The digits this value has when written with at least as many places.
  func digits(at places: Int) -> Int128 {
    digits * Self.powerOfTen(places - self.places)
  }
}

extension ExactDecimal: Comparable, Hashable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let places = max(left.places, right.places)
    return left.digits(at: places) == right.digits(at: places)
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let places = max(left.places, right.places)
    return left.digits(at: places) < right.digits(at: places)
  }

  package func hash(into hasher: inout Hasher) {
    var (digits, places) = (digits, places)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    hasher.combine(digits)
    hasher.combine(places)
  }
}

extension ExactDecimal {
  package static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(digits: -value.digits, places: value.places)
  }

  package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let places = max(left.places, right.places)
    return ExactDecimal(digits: left.digits(at: places) + right.digits(at: places), places: places)
  }

  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + -right
  }

  package static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(digits: left.digits * right.digits, places: left.places + right.places)
  }
}
