/// How a pile cuts an amount of money to its smallest step.
package enum AmountRounding: String, Hashable, Sendable, CaseIterable, Codable {
  /// What is below the step is dropped.
  case truncated
  /// To the nearest step, a tie up.
  case halfUp = "half-up"
  /// To the nearest step, a tie to the even multiple.
  case halfEven = "half-even"

  /// From which side an amount is reached.
  enum Approach {
    /// The amount itself is possible.
    case exactly
    /// Every amount below it is possible, it itself is not.
    case fromBelow
  }

  /// The multiple of the step an amount of 0 or more becomes.
  func round(
    _ amount: ExactRatio,
    to step: ExactRatio,
    _ approach: Approach = .exactly
  ) throws(MetrologyFault) -> ExactRatio {
    let steps = try amount / step
    let whole = steps.numerator / steps.denominator
    let isOdd = !whole.isMultiple(of: 2)
    let rest = try steps - ExactRatio(numerator: whole, denominator: 1)
    let half = try ExactRatio(numerator: 1, denominator: 2)
    let multiple =
      switch (self, approach) {
      case (.truncated, .exactly): whole
      // Just below a whole step the one before it is shown; nothing lies below zero.
      case (.truncated, .fromBelow): rest.isZero ? max(0, whole - 1) : whole
      case (.halfUp, .exactly): rest >= half ? whole + 1 : whole
      case (.halfEven, .exactly): rest > half || (rest == half && isOdd) ? whole + 1 : whole
      case (.halfUp, .fromBelow), (.halfEven, .fromBelow): rest > half ? whole + 1 : whole
      }
    return try ExactRatio(numerator: multiple, denominator: 1) * step
  }
}
