/// The step to which a result is rounded (修约间隔): 0.1 % for class 1, 0.2 % for class 2.
package struct RoundingInterval: Hashable, Sendable {
  package let step: ExactDecimal

  package init(step: ExactDecimal) {
    self.step = step
  }

  /// Rounds once, to the nearest multiple of the step; a tie goes to the even multiple.
  ///
  /// At 0.2 therefore 0.5 → 0.4 and 2.1 → 2.0: the multiple is even, not the last digit. A step of
  /// zero or less is a fault.
  package func round(_ ratio: ExactRatio) throws(MetrologyFault) -> RoundedValue {
    guard step > .zero else { throw .notPositive(.roundingInterval) }
    let inSteps = try ExactRatio(step)
    let (divisor, hasOverflowed) = ratio.denominator.magnitude
      .multipliedReportingOverflow(by: inSteps.numerator.magnitude)
    if hasOverflowed { throw .overflow }
    let multiple = try UInt128.halfEven(
      ratio.numerator.magnitude,
      times: inSteps.denominator.magnitude,
      over: divisor
    )
    guard let signedMultiple = Int128(exactly: multiple) else { throw .overflow }
    let (digits, isTooLarge) = signedMultiple.multipliedReportingOverflow(by: step.digits)
    if isTooLarge { throw .overflow }
    return RoundedValue(
      isNegative: ratio.isNegative,
      magnitude: ExactDecimal(digits: digits, places: step.places)
    )
  }
}
