/// Numbers as a SCPI instrument answers them.
///
/// IEEE 488.2 sections 8.7.2 to 8.7.4: NR1 `-12`, NR2 `1.50`, NR3 `1.23456E+00`. An answer is held
/// to "precise talking": digits stand on both sides of the point (`.5` and `5.` are program data,
/// not answers), the E is a capital, no space anywhere. The sign of the exponent may be missing, as
/// in SCPI's own `9.91E37`. `NAN`, `INF` and their stand-ins 9.91E+37 and 9.9E+37 are not numbers.
extension ExactDecimal {
  /// Reads an answer; nil for anything else and for more than 18 digits once written out.
  package init?(scientific text: some StringProtocol) {
    guard let (mantissa, exponent) = Self.mantissaAndExponent(text) else { return nil }
    let places = max(0, mantissa.places - exponent)
    guard
      // Written out, a digit stands before the point, and what is stored must be readable again.
      places < Self.largestDigitCount,
      let digits = ExactDecimal(digits: mantissa.digits, places: mantissa.places - exponent)
        .digits(at: places),
      String(digits.magnitude).count <= Self.largestDigitCount
    else { return nil }
    self.init(digits: digits, places: places)
  }

  /// The weight of the last digit an answer states: 0.01 for `1.23456E+03`, 10 for `1.23456E+06`.
  ///
  /// A mantissa of six digits is a resolution, whatever the exponent; it belongs to the uncertainty
  /// budget. Nil where the text is no number.
  package static func lastDigitStep(scientific text: some StringProtocol) -> ExactDecimal? {
    guard
      ExactDecimal(scientific: text) != nil,
      let (mantissa, exponent) = mantissaAndExponent(text)
    else { return nil }
    let places = mantissa.places - exponent
    return ExactDecimal(digits: 1, places: places).digits(at: max(0, places))
      .map { ExactDecimal(digits: $0, places: max(0, places)) }
  }

  private static func mantissaAndExponent(
    _ text: some StringProtocol
  ) -> (mantissa: ExactDecimal, exponent: Int)? {
    let parts = text.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let mantissa = ExactDecimal(first) else { return nil }
    guard parts.count == 2 else { return (mantissa, 0) }
    // At most three digits, so the exponent always fits an Int.
    let figures = parts[1].drop { $0 == "+" || $0 == "-" }
    guard
      parts[1].count - figures.count <= 1, (1...3).contains(figures.count),
      figures.utf8.allSatisfy({ (48...57).contains($0) }), let exponent = Int(figures)
    else { return nil }
    return (mantissa, parts[1].first == "-" ? -exponent : exponent)
  }
}
