/// One look at a pile's clock between two looks at the reference clock.
package struct ClockCapture: Hashable, Sendable {
  package let pile: CivilTime
  package let before: CivilTime
  package let after: CivilTime
  /// The step of the display where it was read at rest; nil where its change was caught.
  package let step: QuantityValue?
  /// What the pile showed less the middle of the reference's two times, exact in s.
  ///
  /// A display read at rest is behind by half a step on average: that half is added.
  package let deviation: ClockDeviation
  /// The width in s within which the instant of the pile's time is known.
  ///
  /// The reference's two times, and the whole step of a display read at rest.
  package let enclosure: ExactRatio

  /// Whether no change of the shown second or minute was caught.
  package var isStatic: Bool { step != nil }

  /// Takes a change of the pile's display, which lies between two times of the reference.
  package init(
    change pile: CivilTime,
    before: CivilTime,
    after: CivilTime
  ) throws(MetrologyFault) {
    try self.init(pile, before, after, step: nil)
  }

  /// Takes a display that stood still, cut to `step` (1 s, 1 min).
  package init(
    static pile: CivilTime,
    step: QuantityValue,
    before: CivilTime,
    after: CivilTime
  ) throws(MetrologyFault) {
    guard step.unit.kind == .duration else { throw .wrongKind(.displayStep, expected: .duration) }
    guard step.number > .zero else { throw .notPositive(.displayStep) }
    try self.init(pile, before, after, step: step)
  }

  private init(
    _ pile: CivilTime,
    _ before: CivilTime,
    _ after: CivilTime,
    step: QuantityValue?
  ) throws(MetrologyFault) {
    let (first, last) = (before.unixNanoseconds, after.unixNanoseconds)
    guard first <= last else { throw .enclosureReversed }
    let shown = try step.map { step throws(MetrologyFault) in try ExactRatio(inBaseUnit: step) }
    let hidden = shown ?? .zero
    // Twice the deviation is whole in nanoseconds; half of it need not be.
    let twice = try ExactRatio(
      numerator: 2 * pile.unixNanoseconds - first - last,
      denominator: 1_000_000_000
    )
    let deviation = try (twice + hidden) / ExactRatio(2)
    guard let seconds = deviation.exactDecimal() else { throw .overflow }
    enclosure =
      try ExactRatio(numerator: last - first, denominator: 1_000_000_000) + hidden
    self.deviation = ClockDeviation(seconds: seconds)
    (self.pile, self.before, self.after, self.step) = (pile, before, after, step)
  }
}
