extension Pile {
  private static let joulesPerKilowattHour = 3_600_000.0
  /// A digit that is reached counts although its binary fraction falls short of it.
  private static let digitTolerance = 1e-9

  /// What the energy display shows, in kWh, digits exactly as on the display.
  var displayedEnergy: String {
    switch characteristics.register {
    case .session: digits(of: shown.session)
    case .cumulative: displayedCumulative
    }
  }

  var displayedCumulative: String {
    digits(of: shown.cumulative + characteristics.cumulativeStart * Self.joulesPerKilowattHour)
  }

  /// What the session costs by the pile's own clock, in yuan.
  var displayedAmount: String {
    let (periods, amount) = (characteristics.tariff.periods, characteristics.amount)
    let sum = { (price: KeyPath<DailyTariff.Period, Double>) in
      zip(periods, shown.byPeriod).map { $0[keyPath: price] * $1 }.reduce(0, +)
        / Self.joulesPerKilowattHour
    }
    let (electricity, service) = (sum(\.electricity), sum(\.service))
    let parts =
      switch amount.fees {
      case .together: [electricity + service]
      case .apart: [electricity, service]
      }
    let steps = parts.map { Self.steps($0, of: amount.resolution, amount.reading) }.reduce(0, +)
    return Self.digits(steps, of: amount.resolution)
  }

  /// Edges of the test output since the simulation began.
  var pulseCount: Int {
    let energy = counted.cumulative / Self.joulesPerKilowattHour
    let pulses = energy * (characteristics.constant ?? 0) + Self.digitTolerance
    return Int(exactly: pulses.rounded(.down)) ?? .max
  }

  private func digits(of energy: Double) -> String {
    let (energy, resolution) = (energy / Self.joulesPerKilowattHour, characteristics.resolution)
    return Self.digits(
      Self.steps(energy, of: resolution, characteristics.reading),
      of: resolution
    )
  }

  private static func steps(
    _ value: Double,
    of resolution: Double,
    _ reading: PileCharacteristics.Reading
  ) -> Double {
    let steps = value / resolution + digitTolerance
    return switch reading {
    case .truncated: steps.rounded(.down)
    case .rounded: steps.rounded(.toNearestOrAwayFromZero)
    }
  }

  private static func digits(_ steps: Double, of resolution: Double) -> String {
    Decimals.fixed(steps * resolution, places: Decimals.places(of: resolution))
  }
}
