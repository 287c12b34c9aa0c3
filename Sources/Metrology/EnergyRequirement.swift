/// The energy a reading must have, before anything is switched on.
package struct EnergyRequirement: Hashable, Sendable {
  /// The least energy beside whose limit the effective resolution stays small, in whole digits.
  package let byResolution: QuantityValue
  /// The least energy that reaches the wanted uncertainty; nil where none was wanted.
  package let byUncertainty: QuantityValue?
  /// The larger of both, rounded up to a multiple of the planning step, in the step's unit.
  package let planned: QuantityValue

  /// Plans the energy of one reading.
  ///
  /// `comparison` says how the point is read; its own energy is not used. A wanted uncertainty
  /// (expanded, in %) that no energy reaches is a fault.
  package static func plan(
    limit: MaximumPermissibleError,
    ratio: ExactDecimal,
    wanted: QuantityValue?,
    comparison: RegisterComparison,
    step: QuantityValue
  ) throws(MetrologyFault) -> EnergyRequirement {
    let byResolution = try leastEnergy(
      resolution: comparison.effectiveResolution,
      inStepsOf: comparison.pileResolution,
      limit: limit,
      ratio: ratio
    )
    var byUncertainty: QuantityValue?
    if let wanted {
      byUncertainty = try leastEnergy(reaching: wanted, comparison: comparison)
      if byUncertainty == nil { throw .uncertaintyUnreachable }
    }
    let planned = try roundedUp([byResolution] + (byUncertainty.map { [$0] } ?? []), to: step)
    return EnergyRequirement(
      byResolution: byResolution,
      byUncertainty: byUncertainty,
      planned: planned
    )
  }

  /// The least multiple of δ with δ ≤ ratio · limit · E (own derivation, unconfirmed).
  ///
  /// Start and end reading may each be off by one digit, so the difference is off by at most δ. With
  /// a ratio of 0.1 this is E ≥ δ · 1000 / L, L in %.
  package static func leastEnergy(
    resolution: QuantityValue,
    limit: MaximumPermissibleError,
    ratio: ExactDecimal
  ) throws(MetrologyFault) -> QuantityValue {
    try checkEnergy(resolution, .resolution)
    return try leastEnergy(
      resolution: resolution,
      inStepsOf: resolution,
      limit: limit,
      ratio: ratio
    )
  }

  private static func leastEnergy(
    resolution: QuantityValue,
    inStepsOf digit: QuantityValue,
    limit: MaximumPermissibleError,
    ratio: ExactDecimal
  ) throws(MetrologyFault) -> QuantityValue {
    try checkEnergy(digit, .resolution)
    guard ratio > .zero else { throw .notPositive(.ratio) }
    let share = try ExactRatio(ratio) * ExactRatio(inBaseUnit: limit.limit)
    let digits = try ExactRatio(inBaseUnit: resolution) / ExactRatio(inBaseUnit: digit)
    // An edge that is enclosed exactly still needs some energy after it.
    return try multiple(max(1, (digits / share).roundedUp), of: digit)
  }

  /// Whether a reading of this energy may count.
  package func isMet(by energy: QuantityValue) throws(MetrologyFault) -> Bool {
    guard energy.unit.kind == .energy else { throw .wrongKind(.energy, expected: .energy) }
    return try ExactRatio(inBaseUnit: energy) >= ExactRatio(inBaseUnit: planned)
  }

  private static func roundedUp(
    _ energies: [QuantityValue],
    to step: QuantityValue
  ) throws(MetrologyFault) -> QuantityValue {
    try checkEnergy(step, .energyStep)
    var count: Int128 = 1
    for energy in energies {
      let steps = try ExactRatio(inBaseUnit: energy) / ExactRatio(inBaseUnit: step)
      count = max(count, steps.roundedUp)
    }
    return try multiple(count, of: step)
  }

  static func checkEnergy(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) {
    guard quantity.unit.kind == .energy else { throw .wrongKind(argument, expected: .energy) }
    guard quantity.number > .zero else { throw .notPositive(argument) }
  }

  static func multiple(
    _ count: Int128,
    of step: QuantityValue
  ) throws(MetrologyFault) -> QuantityValue {
    let (digits, hasOverflowed) = step.number.digits.multipliedReportingOverflow(by: count)
    if hasOverflowed { throw .overflow }
    return QuantityValue(ExactDecimal(digits: digits, places: step.number.places), step.unit)
  }
}
