/// The mean price of a session, between bounds: what the unknown split over periods leaves open.
///
/// With shares f_i at the boundaries the mean price is p_k + Σ f_i·(p_{i−1} − p_i): a sum in which
/// each share stands alone. Its extremes lie where every share is at a bound of its own or of
/// another, and those are all tried, in the order that energy never flows back.
struct PriceBounds {
  let least: ExactRatio
  let most: ExactRatio
  /// At the middle of each share.
  let nominal: ExactRatio

  /// Takes the price of each period met and the share at each boundary between two, in order.
  init(prices: [ExactRatio], shares: [EnergyShare]) throws(MetrologyFault) {
    var (changes, middles) = ([ExactRatio](), ExactRatio.zero)
    for ((before, after), share) in zip(zip(prices, prices.dropFirst()), shares) {
      changes.append(try before - after)
      middles = try middles + (before - after) * share.middle
    }
    let last = prices.last ?? .zero
    least = try last + Self.least(of: changes, shares)
    most = try last - Self.least(of: changes.map(\.negated), shares)
    nominal = try last + middles
  }

  /// The least Σ c_i·f_i with f_1 ≤ f_2 ≤ … and each f_i within its share.
  private static func least(
    of coefficients: [ExactRatio],
    _ shares: [EnergyShare]
  ) throws(MetrologyFault) -> ExactRatio {
    let bounds = Set(shares.flatMap { [$0.least, $0.most] }).sorted()
    // The least sum so far, for each value the last share may have, in ascending order.
    var reached = [(share: ExactRatio.zero, sum: ExactRatio.zero)]
    for (coefficient, share) in zip(coefficients, shares) {
      var (next, earlier) = ([(share: ExactRatio, sum: ExactRatio)](), reached[...])
      var best: ExactRatio?
      for bound in bounds where share.least <= bound && bound <= share.most {
        while let (value, sum) = earlier.first, value <= bound {
          best = min(best ?? sum, sum)
          earlier.removeFirst()
        }
        guard let best else { continue }
        next.append((bound, try best + coefficient * bound))
      }
      if next.isEmpty { throw .sharesOutOfOrder }
      reached = next
    }
    return reached.map(\.sum).min() ?? .zero
  }
}
