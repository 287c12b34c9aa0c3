/// Numbers as a SCPI instrument answers them.
///
/// IEEE 488.2 sections 8.7.2 to 8.7.4: NR1 `-12`, NR2 `1.50`, NR3 `1.23456E+00`. An answer is held
/// to "precise talking": digits stand on both sides of the point (`.5` and `5.` are program data,
/// not answers), the E is a capital, no space anywhere. The sign of the exponent may be missing, as
/// in SCPI's own `9.91E37`. `NAN`, `INF` and their stand-ins 9.91E+37 and 9.9E+37 are not numbers.
extension ExactDecimal {
  /// Reads an answer; nil for anything else and for more than 18 digits once written out.
  package init?(scientific text: some StringProtocol) {
    guard let answer = Self.answer(text) else { return nil }
    self = answer.value
  }

  /// The weight of the last digit an answer states: 0.01 for `1.23456E+03`, 10 for `1.23456E+06`.
  ///
  /// A mantissa of six digits is a resolution, whatever the exponent; it belongs to the uncertainty
  /// budget. Nil where the text is no number.
  package static func lastDigitStep(scientific text: some StringProtocol) -> ExactDecimal? {
    answer(text)?.lastDigitStep
  }

  /// Reads an answer and the weight of its last digit at once.
  package static func answer(
    _ text: some StringProtocol
  ) -> (value: ExactDecimal, lastDigitStep: ExactDecimal)? {
    guard let (mantissa, exponent) = mantissaAndExponent(Array(text.utf8)) else { return nil }
    let stated = mantissa.places - exponent
    let places = max(0, stated)
    guard
      // Written out, a digit stands before the point, and what is stored must be readable again.
      places < largestDigitCount,
      let digits = ExactDecimal(digits: mantissa.digits, places: stated).digits(at: places),
      let largest = powerOfTen(largestDigitCount), digits.magnitude < largest.magnitude,
      let step = ExactDecimal(digits: 1, places: stated).digits(at: places)
    else { return nil }
    return (
      ExactDecimal(digits: digits, places: places), ExactDecimal(digits: step, places: places)
    )
  }

  private static func mantissaAndExponent(
    _ text: [UInt8]
  ) -> (mantissa: ExactDecimal, exponent: Int)? {
    let end = text.firstIndex(of: UInt8(ascii: "E")) ?? text.endIndex
    guard let mantissa = ExactDecimal(ascii: text[..<end]) else { return nil }
    if end == text.endIndex { return (mantissa, 0) }
    let exponent = text[(end + 1)...]
    let isNegative = exponent.first == UInt8(ascii: "-")
    let isSigned = isNegative || exponent.first == UInt8(ascii: "+")
    let figures = isSigned ? exponent.dropFirst() : exponent
    // At most three digits, so the exponent always fits an Int.
    guard (1...3).contains(figures.count), figures.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    let size = figures.reduce(0) { $0 * 10 + Int($1 - 48) }
    return (mantissa, isNegative ? -size : size)
  }
}
