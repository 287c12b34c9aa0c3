/// Several looks at a pile's clock, and the deviation they give together.
package struct ClockCaptures: Hashable, Sendable {
  /// In the order they were taken, at least one.
  package let captures: [ClockCapture]
  /// How many count, fixed before the run.
  package let requiredCaptures: Int
  /// How late a person's key was; nil where a driver saw the changes.
  package let reaction: ReactionTime?
  /// What the presses say of their mean, in s; nil where a driver saw the changes.
  package let scatter: PressScatter?
  /// The mean of the deviations in s, exact; above zero when the pile is ahead.
  ///
  /// A person's key is late by the reaction time, which is added.
  package let mean: ExactRatio
  /// The largest deviation less the least, in s.
  package let spread: ExactRatio
  /// The width in s of the widest enclosure.
  package let widestEnclosure: ExactRatio

  /// Whether a display was read at rest and corrected by half a step: the record says so.
  package var isCorrected: Bool { captures.contains(where: \.isStatic) }

  /// Takes the captures of one clock; too many are a fault, as with readings.
  package init(
    _ captures: [ClockCapture],
    requiredCaptures: Int,
    pressed reaction: ReactionTime? = nil
  ) throws(MetrologyFault) {
    guard requiredCaptures > 0 else { throw .notPositive(.requiredReadings) }
    guard captures.count <= requiredCaptures else {
      throw .tooManyReadings(required: requiredCaptures, given: captures.count)
    }
    var deviations: [ExactRatio] = []
    for capture in captures { deviations.append(try ExactRatio(capture.deviation.seconds)) }
    guard
      let least = deviations.min(), let most = deviations.max(),
      let widest = captures.map(\.enclosure).max()
    else { throw .withoutCaptures }
    mean = try ExactRatio.mean(of: deviations) + (reaction?.mean ?? .zero)
    spread = try most - least
    widestEnclosure = widest
    scatter = try reaction.map { reaction throws(MetrologyFault) in
      try PressScatter(
        deviations.map(\.approximation),
        reaction: reaction.standardUncertainty.approximation
      )
    }
    self.reaction = reaction
    (self.captures, self.requiredCaptures) = (captures, requiredCaptures)
  }

  /// What is held against the limit, in s (own model, unconfirmed).
  ///
  /// The reference's uncertainty, half the widest enclosure and half the spread, added up; of a
  /// person's presses the expanded uncertainty of their mean stands for the spread.
  package func uncertainty(reference: QuantityValue) throws(MetrologyFault) -> ExactRatio {
    let own = try Self.seconds(reference, .referenceUncertainty)
    if own.isNegative { throw .negative(.referenceUncertainty) }
    guard let scatter else { return try own + (widestEnclosure + spread) / ExactRatio(2) }
    let pressed = try Self.upwards(scatter.budget.expanded)
    return try own + widestEnclosure / ExactRatio(2) + pressed
  }

  /// A binary number of seconds to nanoseconds, away from zero.
  private static func upwards(_ seconds: Double) throws(MetrologyFault) -> ExactRatio {
    guard let nanoseconds = Int128(exactly: (seconds * 1e9 * (1 - 1e-12)).rounded(.up)) else {
      throw .overflow
    }
    return try ExactRatio(numerator: nanoseconds, denominator: 1_000_000_000)
  }

  /// Judges the size of the mean against a limit; one equal to it conforms.
  ///
  /// Not completed while captures are missing, and where the uncertainty exceeds `referenceRatio` of
  /// the limit or, whatever the procedure says, a third of it.
  package func conclusion(
    limit: QuantityValue,
    referenceUncertainty: QuantityValue,
    referenceRatio: ExactRatio
  ) throws(MetrologyFault) -> Conclusion {
    let allowed = try Self.seconds(limit, .limit)
    guard allowed > .zero else { throw .notPositive(.limit) }
    guard referenceRatio > .zero else { throw .notPositive(.referenceRatio) }
    let share = try uncertainty(reference: referenceUncertainty) / allowed
    let largest = min(referenceRatio, try ExactRatio(numerator: 1, denominator: 3))
    guard captures.count == requiredCaptures, share <= largest else { return .notCompleted }
    return mean.magnitude <= allowed ? .conforming : .nonconforming
  }

  private static func seconds(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> ExactRatio {
    guard quantity.unit.kind == .duration else { throw .wrongKind(argument, expected: .duration) }
    return try ExactRatio(inBaseUnit: quantity)
  }
}
