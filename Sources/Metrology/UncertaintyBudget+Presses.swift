extension UncertaintyBudget {
  /// The budget with what a person's key adds, in % of the energy in J of a reading.
  ///
  /// `residuals` are those of every end of every reading; their pooled spread is type A. The reaction
  /// time counts once at each end, as if nobody's two ends were alike (own model, unconfirmed).
  package func pressed(
    residuals: [[Double]],
    energy: QuantityValue,
    power: QuantityValue,
    readings: Int,
    reaction: ReactionTime
  ) throws(MetrologyFault) -> UncertaintyBudget {
    let joules = try Self.joules(energy, .energy)
    guard joules > 0, readings > 0 else { throw .notPositive(.energy) }
    let watts = try Self.watts(power)
    let degrees = residuals.reduce(0) { $0 + max(0, $1.count - 1) }
    var added = components
    if degrees > 0, let presses = residuals.map(\.count).min(), presses > 0 {
      let variance = residuals.reduce(0) { $0 + Self.squares($1) } / Double(degrees)
      let ofOne = (2 * variance / Double(presses)).squareRoot()
      added.append(
        try UncertaintyComponent(
          .presses,
          standardUncertainty: 100 * ofOne / joules / Double(readings).squareRoot(),
          degreesOfFreedom: Double(degrees)
        )
      )
    }
    let late = watts * reaction.standardUncertainty.approximation * 2.0.squareRoot()
    added.append(try UncertaintyComponent(.reaction, standardUncertainty: 100 * late / joules))
    return UncertaintyBudget(components: added, leftOut: leftOut, bias: bias)
  }

  /// The sum of the squares about their mean.
  private static func squares(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
