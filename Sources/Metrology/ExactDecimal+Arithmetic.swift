/// Sums and products for sizes that are known to be small, as on a nameplate.
///
/// Exact as long as the result has at most 38 digits, which holds for any two numbers read from
/// text. A longer result loses its last digits instead of stopping the program; what decides is
/// computed with ExactRatio, which throws instead.
extension ExactDecimal {
  package static prefix func - (value: ExactDecimal) -> ExactDecimal {
    let value = value.digits == .min ? value.withoutLastDigit : value
    return ExactDecimal(digits: -value.digits, places: value.places)
  }

  package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    var (left, right) = (left, right)
    while true {
      if let sum = exactSum(left, right) { return sum }
      let finer = max(left.places, right.places)
      (left, right) = (
        left.places == finer ? left.withoutLastDigit : left,
        right.places == finer ? right.withoutLastDigit : right
      )
    }
  }

  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + -right
  }

  package static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    var (left, right) = (left, right)
    while true {
      let (digits, hasOverflowed) = left.digits.multipliedReportingOverflow(by: right.digits)
      if !hasOverflowed { return ExactDecimal(digits: digits, places: left.places + right.places) }
      if left.digits.magnitude > right.digits.magnitude {
        left = left.withoutLastDigit
      } else {
        right = right.withoutLastDigit
      }
    }
  }

  private static func exactSum(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    let places = max(left.places, right.places)
    guard let leftDigits = left.digits(at: places), let rightDigits = right.digits(at: places)
    else { return nil }
    let (digits, hasOverflowed) = leftDigits.addingReportingOverflow(rightDigits)
    return hasOverflowed ? nil : ExactDecimal(digits: digits, places: places)
  }

  /// The value with one place fewer, rounded half away from zero.
  private var withoutLastDigit: ExactDecimal {
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: 10)
    let carry: Int128 = rest.magnitude < 5 ? 0 : digits.signum()
    return ExactDecimal(digits: quotient + carry, places: places - 1)
  }
}
