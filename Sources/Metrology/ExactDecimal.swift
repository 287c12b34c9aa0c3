/// A decimal number with digits and places as they were stated: 1.10 keeps its zero.
///
/// Compared and hashed by value (1.10 == 1.1). At most 18 digits enter by text, zeros before
/// them included, so that a sum or a product of two parsed numbers is always exact.
package struct ExactDecimal: Sendable {
  /// The value is `digits` / 10^`places`.
  package let digits: Int128
  /// Digits behind the point; below zero only after a product of more than 38 digits.
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
  package var approximation: Double {
    let power = (0..<places.magnitude).reduce(1.0) { power, _ in power * 10 }
    return places < 0 ? Double(digits) * power : Double(digits) / power
  }

  /// The weight of the last stated digit: 0.01 for 1.20.
  package var lastDigitStep: ExactDecimal { ExactDecimal(digits: 1, places: places) }

  /// 10^exponent; nil below 0 and above 38, where Int128 ends.
  static func powerOfTen(_ exponent: Int) -> Int128? {
    (0...38).contains(exponent) ? (0..<exponent).reduce(1) { power, _ in power * 10 } : nil
  }

  /// The digits this value has when written with at least as many places; nil where they do not fit.
  func digits(at places: Int) -> Int128? {
    if digits == 0 || places == self.places { return digits }
    guard let power = Self.powerOfTen(places - self.places) else { return nil }
    let (scaled, hasOverflowed) = digits.multipliedReportingOverflow(by: power)
    return hasOverflowed ? nil : scaled
  }
}

extension ExactDecimal: Comparable, Hashable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let places = max(left.places, right.places)
    guard let leftDigits = left.digits(at: places), let rightDigits = right.digits(at: places)
    else { return false }
    return leftDigits == rightDigits
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let places = max(left.places, right.places)
    // The one with more places is not scaled, so only one can be too large to be written.
    guard let leftDigits = left.digits(at: places) else { return left.isNegative }
    guard let rightDigits = right.digits(at: places) else { return !right.isNegative }
    return leftDigits < rightDigits
  }

  package func hash(into hasher: inout Hasher) {
    var (digits, places) = (digits, digits == 0 ? 0 : places)
    while digits != 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    hasher.combine(digits)
    hasher.combine(places)
  }
}
