extension ExactRatio {
  package static func + (
    left: ExactRatio,
    right: ExactRatio
  ) throws(MetrologyFault) -> ExactRatio {
    let common = divisor(left.denominator, right.denominator)
    let (leftShare, rightShare) = (left.denominator / common, right.denominator / common)
    let sum = try checked(
      checked(left.numerator.multipliedReportingOverflow(by: rightShare))
        .addingReportingOverflow(
          checked(right.numerator.multipliedReportingOverflow(by: leftShare))
        )
    )
    // What the sum shares with the common divisor is taken out first: it keeps means small.
    let shared = divisor(sum, common)
    let below = try checked(
      leftShare.multipliedReportingOverflow(by: right.denominator / shared)
    )
    return try ExactRatio(numerator: sum / shared, denominator: below)
  }

  package static func - (
    left: ExactRatio,
    right: ExactRatio
  ) throws(MetrologyFault) -> ExactRatio {
    try left + right.negated
  }

  package static func * (
    left: ExactRatio,
    right: ExactRatio
  ) throws(MetrologyFault) -> ExactRatio {
    let first = divisor(left.numerator, right.denominator)
    let second = divisor(right.numerator, left.denominator)
    return try ExactRatio(
      numerator: checked(
        (left.numerator / first).multipliedReportingOverflow(by: right.numerator / second)
      ),
      denominator: checked(
        (left.denominator / second).multipliedReportingOverflow(by: right.denominator / first)
      )
    )
  }

  package static func / (
    left: ExactRatio,
    right: ExactRatio
  ) throws(MetrologyFault) -> ExactRatio {
    try left * ExactRatio(numerator: right.denominator, denominator: right.numerator)
  }

  package var negated: ExactRatio { ExactRatio(reducedNumerator: -numerator, denominator) }

  package var magnitude: ExactRatio { isNegative ? negated : self }

  /// The arithmetic mean of at least one value.
  package static func mean(of values: [ExactRatio]) throws(MetrologyFault) -> ExactRatio {
    var sum = ExactRatio.zero
    for value in values { sum = try sum + value }
    return try sum / ExactRatio(values.count)
  }

  /// The least whole number that is not below the ratio.
  package var roundedUp: Int128 {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest > 0 ? quotient + 1 : quotient
  }

  /// Both are within 127 bits and one is above zero, so the result fits.
  private static func divisor(_ left: Int128, _ right: Int128) -> Int128 {
    Int128(UInt128.greatestCommonDivisor(left.magnitude, right.magnitude))
  }

  private static func checked(
    _ result: (partialValue: Int128, overflow: Bool)
  ) throws(MetrologyFault) -> Int128 {
    if result.overflow { throw .overflow }
    return result.partialValue
  }
}
