/// How far a pile's clock is from the right time (时钟时刻误差): its date and time less the
/// reference's at one instant.
///
/// Never a difference of elapsed times: two clocks an hour apart run equally fast.
package struct ClockDeviation: Hashable, Sendable {
  /// In seconds, exact; above zero when the pile is ahead.
  package let seconds: ExactDecimal

  package init(seconds: ExactDecimal) {
    self.seconds = seconds
  }

  /// The deviation of what the pile showed from what the reference said at the same instant.
  package static func between(pile: CivilTime, reference: CivilTime) -> ClockDeviation {
    let nanoseconds = pile.unixNanoseconds - reference.unixNanoseconds
    let places = max(pile.second.places, reference.second.places)
    // Neither states more places, so the digits cut off are zeros.
    let unseen = ExactDecimal.powerOfTen(9 - places) ?? 1
    return ClockDeviation(seconds: ExactDecimal(digits: nanoseconds / unseen, places: places))
  }

  /// A deviation with the half step added that a display of whole steps is behind on average.
  package struct Corrected: Hashable, Sendable {
    package let deviation: ClockDeviation
    /// The standard uncertainty of the correction in s: step/√12.
    package let standardUncertainty: Double
  }

  /// What the clock itself was at, when a display cut to `step` was read at a random moment.
  package func correctedForTruncation(
    step: QuantityValue
  ) throws(MetrologyFault) -> Corrected {
    let shown = try Self.duration(step, .displayStep)
    guard shown > .zero else { throw .notPositive(.displayStep) }
    let half = shown * ExactDecimal(digits: 5, places: 1)
    return Corrected(
      deviation: ClockDeviation(seconds: seconds + half),
      standardUncertainty: shown.approximation / 12.0.squareRoot()
    )
  }

  /// Judges the size of the deviation against a limit; one equal to it conforms.
  ///
  /// A reference whose uncertainty exceeds a third of the limit judges nothing: not completed.
  package func conclusion(
    limit: QuantityValue,
    referenceUncertainty: QuantityValue
  ) throws(MetrologyFault) -> Conclusion {
    let allowed = try Self.duration(limit, .limit)
    guard allowed > .zero else { throw .notPositive(.limit) }
    let uncertainty = try Self.duration(referenceUncertainty, .referenceUncertainty)
    if uncertainty.isNegative { throw .negative(.referenceUncertainty) }
    if uncertainty * ExactDecimal(3) > allowed { return .notCompleted }
    return seconds.magnitude <= allowed ? .conforming : .nonconforming
  }

  private static func duration(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> ExactDecimal {
    guard quantity.unit.kind == .duration else {
      throw .wrongKind(argument, expected: .duration)
    }
    return quantity.inBaseUnit
  }
}
