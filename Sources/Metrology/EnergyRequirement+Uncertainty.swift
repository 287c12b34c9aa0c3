extension EnergyRequirement {
  /// Beyond this many digits of the pile no reading is taken.
  private static let mostMultiples: Int128 = 1_000_000_000_000

  /// The least multiple of δ from which on the expanded uncertainty stays within the wanted one.
  ///
  /// Nil when what does not shrink with energy is already too large. The coverage factor is that of
  /// very large energy, where repeatability weighs most and k is largest; so more energy never
  /// spoils what less has reached.
  package static func leastEnergy(
    reaching wanted: QuantityValue,
    comparison: RegisterComparison
  ) throws(MetrologyFault) -> QuantityValue? {
    let wantedPercent = try UncertaintyBudget.percent(wanted, .wantedUncertainty)
    try checkEnergy(comparison.pileResolution, .resolution)
    let digit = try UncertaintyBudget.joules(comparison.pileResolution, .resolution)
    let atInfinity = try UncertaintyBudget.registerComparison(comparison, energy: .infinity)
    let factor = atInfinity.coverageFactor
    guard factor * atInfinity.combined <= wantedPercent else { return nil }

    func isReached(_ multiple: Int128) throws(MetrologyFault) -> Bool {
      let energy = digit * Double(multiple)
      let budget = try UncertaintyBudget.registerComparison(comparison, energy: energy)
      // A wanted 0.13 is not missed for the last binary digit.
      return factor * budget.combined <= wantedPercent * (1 + 1e-12)
    }

    var (tooSmall, enough): (Int128, Int128) = (0, 1)
    while try !isReached(enough) {
      if enough > mostMultiples { return nil }
      (tooSmall, enough) = (enough, enough * 2)
    }
    while enough - tooSmall > 1 {
      let middle = (enough + tooSmall) / 2
      if try isReached(middle) { enough = middle } else { tooSmall = middle }
    }
    return try multiple(enough, of: comparison.pileResolution)
  }
}
