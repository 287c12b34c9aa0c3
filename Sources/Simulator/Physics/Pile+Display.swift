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

  /// What the session costs, in yuan.
  var displayedAmount: String {
    let energy = shown.session / Self.joulesPerKilowattHour
    return Decimals.fixed(energy * characteristics.price, places: 2)
  }

  private func digits(of energy: Double) -> String {
    let steps = energy / Self.joulesPerKilowattHour / characteristics.resolution
    let rounded =
      switch characteristics.reading {
      case .truncated: (steps + Self.digitTolerance).rounded(.down)
      case .rounded: steps.rounded(.toNearestOrAwayFromZero)
      }
    let places = Decimals.places(of: characteristics.resolution)
    return Decimals.fixed(rounded * characteristics.resolution, places: places)
  }
}
