extension UncertaintyBudget {
  /// The budget of γ = (E − E0)/E0 from two registers (regulations.md 6, own model after GUM).
  ///
  /// Limits of error are rectangular (/√3); one rounding or cut is rectangular over its digit
  /// (/√12), the difference of two triangular (/√6). A digit cut off, and a display that lags,
  /// where the session starts at 0, lower the energy on average by half: that is the bias.
  package static func registerComparison(
    _ inputs: RegisterComparison
  ) throws(MetrologyFault) -> UncertaintyBudget {
    let energy = try joules(inputs.energy, .energy)
    guard energy > 0 else { throw .notPositive(.energy) }
    return try registerComparison(inputs, energy: energy)
  }

  /// The budget at another energy in J; at infinity only what does not shrink is left.
  static func registerComparison(
    _ inputs: RegisterComparison,
    energy: Double
  ) throws(MetrologyFault) -> UncertaintyBudget {
    let mean = try Mean(of: inputs.readings, energy: energy)
    let resolution = try pileResolution(inputs, mean)
    let repeatability = try repeatability(inputs, mean)
    // Repeatability was observed through a display, so it contains the resolution.
    let isCoarse = resolution.standardUncertainty > repeatability.standardUncertainty
    var components = try systematic(inputs)
    components.append(try referenceResolution(inputs, mean))
    components.append(isCoarse ? resolution : repeatability)
    components.append(try synchronisation(inputs, mean))
    let lagging = try displayRefresh(inputs, mean)
    if let lagging { components.append(lagging.component) }
    return UncertaintyBudget(
      components: components,
      leftOut: inputs.countsPulses ? nil : isCoarse ? repeatability : resolution,
      bias: -100 * (try truncation(inputs) + (lagging?.lag ?? 0)) / energy
    )
  }

  /// What a session's register cuts off on average, in J; two changes of digit cut off the same.
  private static func truncation(_ inputs: RegisterComparison) throws(MetrologyFault) -> Double {
    guard inputs.pileRegister == .truncatedSession, !inputs.readsChanges else { return 0 }
    return try joules(inputs.pileResolution, .resolution) / 2
  }

  /// What turns an energy in J into a share of the mean's error in %.
  private struct Mean {
    let energy: Double
    let root: Double

    init(of readings: Int, energy: Double) throws(MetrologyFault) {
      guard readings > 0 else { throw .notPositive(.requiredReadings) }
      self.energy = energy
      root = Double(readings).squareRoot()
    }

    func share(of energy: Double, over divisor: Double) -> Double {
      100 * energy / self.energy / divisor.squareRoot() / root
    }
  }

  private static func systematic(
    _ inputs: RegisterComparison
  ) throws(MetrologyFault) -> [UncertaintyComponent] {
    var components = [try rectangular(.standard, inputs.standard, .accuracyClass)]
    if let limit = inputs.transducer {
      components.append(try rectangular(.transducer, limit, .transducer))
    }
    if let limit = inputs.drift { components.append(try rectangular(.drift, limit, .drift)) }
    if let limit = inputs.temperature {
      components.append(try rectangular(.temperature, limit, .temperature))
    }
    return components
  }

  private static func rectangular(
    _ id: UncertaintyComponent.Identifier,
    _ limit: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> UncertaintyComponent {
    let half = try percent(limit, argument)
    return try UncertaintyComponent(id, standardUncertainty: half / 3.0.squareRoot())
  }

  private static func referenceResolution(
    _ inputs: RegisterComparison,
    _ mean: Mean
  ) throws(MetrologyFault) -> UncertaintyComponent {
    let step = try joules(inputs.referenceResolution, .resolution)
    let divisor = inputs.referenceReading == .reset ? 12.0 : 6
    return try UncertaintyComponent(
      .referenceResolution,
      standardUncertainty: mean.share(of: step, over: divisor)
    )
  }

  private static func pileResolution(
    _ inputs: RegisterComparison,
    _ mean: Mean
  ) throws(MetrologyFault) -> UncertaintyComponent {
    // Pulses are counted whole, from edge to edge.
    let step = inputs.countsPulses ? 0 : try joules(inputs.effectiveResolution, .resolution)
    let isDifference = inputs.pileRegister == .cumulative || inputs.readsChanges
    return try UncertaintyComponent(
      .pileResolution,
      standardUncertainty: mean.share(of: step, over: isDifference ? 6 : 12)
    )
  }

  private static func repeatability(
    _ inputs: RegisterComparison,
    _ mean: Mean
  ) throws(MetrologyFault) -> UncertaintyComponent {
    let deviation = try percent(inputs.repeatability.standardDeviation, .repeatability)
    let readings = inputs.repeatability.readings
    guard readings >= 2 else { throw .tooFewRepeatedReadings(readings) }
    return try UncertaintyComponent(
      .repeatability,
      standardUncertainty: deviation / mean.root,
      degreesOfFreedom: Double(readings - 1)
    )
  }

  /// At a change both ends lie anywhere in their enclosures: √2·w/√12 = w/√6.
  private static func synchronisation(
    _ inputs: RegisterComparison,
    _ mean: Mean
  ) throws(MetrologyFault) -> UncertaintyComponent {
    let share: Double
    if let enclosure = try inputs.enclosure {
      share = mean.share(of: try joules(enclosure, .enclosure), over: 6)
    } else if case .underLoad(let power, let time, _) = inputs.method {
      share = mean.share(of: try watts(power) * seconds(time, .synchronisation), over: 3)
    } else {
      share = 0
    }
    return try UncertaintyComponent(.synchronisation, standardUncertainty: share)
  }

  /// Nil at a change of digit, whose resolution contains the refresh, and for pulses.
  private static func displayRefresh(
    _ inputs: RegisterComparison,
    _ mean: Mean
  ) throws(MetrologyFault) -> (component: UncertaintyComponent, lag: Double)? {
    if inputs.readsChanges { return nil }
    guard case .underLoad(let power, _, let period) = inputs.method else {
      return (try UncertaintyComponent(.displayRefresh, standardUncertainty: 0), 0)
    }
    let energy = try watts(power) * seconds(period, .displayRefresh)
    let isCumulative = inputs.pileRegister == .cumulative
    let share = mean.share(of: energy, over: isCumulative ? 6 : 12)
    return (
      try UncertaintyComponent(.displayRefresh, standardUncertainty: share),
      isCumulative ? 0 : energy / 2
    )
  }
}
