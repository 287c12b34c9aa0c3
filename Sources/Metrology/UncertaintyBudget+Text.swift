/// The budget as a record states it; every figure in %.
extension UncertaintyBudget {
  /// U in %, two significant digits, rounded up; its places are those the result is stated to.
  package var expandedRounded: ExactDecimal {
    // 0.13 has no binary form; what exceeds it by a billionth does not make 0.14 of it.
    ExactDecimal(significantDigits: 2, of: expanded * (1 - 1e-9), .up)
  }

  /// The expanded uncertainty as a document states it: `0.13`.
  package var expandedText: String { expandedRounded.description }

  /// The bias with its sign and two significant digits, `-0.050`; nil where there is none.
  package var biasText: String? {
    guard bias != 0 else { return nil }
    let rounded = ExactDecimal(significantDigits: 2, of: bias.magnitude, .toNearestOrEven)
    return RoundedValue(isNegative: bias < 0, magnitude: rounded).text
  }

  /// The factor as the table states it: `2`, `2.32`.
  package var coverageFactorText: String {
    coverageFactor == 2 ? "2" : "\(coverageFactor)"
  }

  /// The effective degrees of freedom, truncated; `∞` from a million on.
  package var degreesOfFreedomText: String {
    Self.degreesOfFreedomText(effectiveDegreesOfFreedom)
  }

  static func degreesOfFreedomText(_ degreesOfFreedom: Double) -> String {
    let tolerated = degreesOfFreedom * (1 + 1e-9)
    return tolerated < 1_000_000 ? "\(Int(tolerated))" : "∞"
  }
}

extension UncertaintyComponent {
  /// The standard uncertainty with three significant digits: `0.0289`.
  package var standardUncertaintyText: String {
    ExactDecimal(significantDigits: 3, of: standardUncertainty, .toNearestOrEven).description
  }

  /// The degrees of freedom, `∞` where nothing limits them.
  package var degreesOfFreedomText: String {
    UncertaintyBudget.degreesOfFreedomText(degreesOfFreedom)
  }
}

extension ExactDecimal {
  /// A binary number that is not negative, as the decimal of so many significant digits.
  fileprivate init(
    significantDigits count: Int,
    of value: Double,
    _ rule: FloatingPointRoundingRule
  ) {
    let (least, most) = (
      ExactDecimal.powerOfTen(count - 1) ?? 1, ExactDecimal.powerOfTen(count) ?? 10
    )
    var (scaled, places) = (value, 0)
    // What is below 10^-30 % is nothing, and would take as many zeros to write.
    guard scaled > 1e-30, scaled < 1e30 else {
      self = .zero
      return
    }
    while scaled >= Double(most) { (scaled, places) = (scaled / 10, places - 1) }
    while scaled < Double(least) { (scaled, places) = (scaled * 10, places + 1) }
    var digits = Int128(scaled.rounded(rule))
    if digits == most { (digits, places) = (least, places - 1) }
    let stated = ExactDecimal(digits: digits, places: places)
    self.init(digits: stated.digits(at: max(0, places)) ?? 0, places: max(0, places))
  }
}
