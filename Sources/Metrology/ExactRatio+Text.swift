extension ExactRatio {
  /// The nearest decimal with these places (0…38), half to even; for presentation.
  package func decimal(places: Int) throws(MetrologyFault) -> ExactDecimal {
    guard let power = ExactDecimal.powerOfTen(places) else { throw .placesOutOfRange }
    let digits = try UInt128.halfEven(
      numerator.magnitude,
      times: power.magnitude,
      over: denominator.magnitude
    )
    guard let positive = Int128(exactly: digits) else { throw .overflow }
    return ExactDecimal(digits: isNegative ? -positive : positive, places: places)
  }

  /// The decimal that states this ratio without rounding, with at least these places.
  ///
  /// Nil where none of at most 18 places does (1/3, or 1 J in kWh).
  package func exactDecimal(minimumPlaces: Int = 0) -> ExactDecimal? {
    let least = min(max(0, minimumPlaces), ExactDecimal.largestDigitCount)
    for places in least...ExactDecimal.largestDigitCount {
      guard let power = ExactDecimal.powerOfTen(places) else { return nil }
      guard power.isMultiple(of: denominator) else { continue }
      let (digits, hasOverflowed) = numerator.multipliedReportingOverflow(by: power / denominator)
      return hasOverflowed ? nil : ExactDecimal(digits: digits, places: places)
    }
    return nil
  }

  /// The ratio with its sign always written, `+0.312500`, half to even; places are held to 0…38.
  ///
  /// The sign is that of the exact value, so that −0.0000001 is `-0.000000`.
  package func signedText(places: Int) -> String {
    let places = min(max(0, places), 38)
    let power = ExactDecimal.powerOfTen(places)?.magnitude ?? 1
    let divisor = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    // The rest is below the divisor, so the digits behind the point always fit.
    var (fraction, remainder) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: power))
    let isOdd = !(places == 0 ? whole : fraction).isMultiple(of: 2)
    if UInt128.roundsUp(rest: remainder, of: divisor, isOdd: isOdd) { fraction += 1 }
    if fraction == power { (whole, fraction) = (whole + 1, 0) }
    let sign = isNegative ? "-" : "+"
    guard places > 0 else { return "\(sign)\(whole)" }
    let figures = String(fraction)
    return "\(sign)\(whole).\(String(repeating: "0", count: places - figures.count))\(figures)"
  }
}
