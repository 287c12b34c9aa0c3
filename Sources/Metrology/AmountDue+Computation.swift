extension AmountDue {
  /// Computes what is due: E·(p_k + Σ f_i·(p_{i−1} − p_i)) over every possible energy and share.
  ///
  /// The bounds are the least and the largest amount possible, with one exception: where fees are
  /// rounded apart and no single split is worst for both (at a boundary one rises and the other
  /// falls, or shares overlap), they may be up to two steps of money too wide, never too narrow.
  package init(_ inputs: PaymentInputs) throws(MetrologyFault) {
    let energy = try EnergyBounds(inputs)
    let step = try Self.step(inputs.amountResolution)
    let course = try inputs.tariff.course(from: inputs.start, until: inputs.end)
    guard inputs.shares.count == course.boundaries.count else {
      throw .sharesDoNotMatch(boundaries: course.boundaries.count, given: inputs.shares.count)
    }
    let shares = try EnergyShare.inOrder(inputs.shares)
    var (prices, fees, sums) = ([ExactRatio](), [ExactRatio](), [ExactRatio]())
    for period in course.periods {
      let price = try ExactRatio(inBaseUnit: period.electricity)
      let fee = try ExactRatio(inBaseUnit: period.service)
      prices.append(price)
      fees.append(fee)
      sums.append(try price + fee)
    }
    let electricity = try Unrounded(energy, PriceBounds(prices: prices, shares: shares))
    let service = try Unrounded(energy, PriceBounds(prices: fees, shares: shares))
    let total = try Unrounded(energy, PriceBounds(prices: sums, shares: shares))
    let rounding = inputs.rounding
    switch inputs.roundedFees {
    case .together:
      self.init(
        electricity: electricity.bounds,
        service: service.bounds,
        total: try total.rounded(rounding, step)
      )
    case .apart:
      let first = try electricity.rounded(rounding, step)
      let second = try service.rounded(rounding, step)
      self.init(
        electricity: first,
        service: second,
        total: try total.sum(of: first, second, rounding, step)
      )
    }
  }

  private static func step(_ resolution: QuantityValue) throws(MetrologyFault) -> ExactRatio {
    guard resolution.unit.kind == .money else {
      throw .wrongKind(.amountResolution, expected: .money)
    }
    guard resolution.number > .zero else { throw .notPositive(.amountResolution) }
    return try ExactRatio(inBaseUnit: resolution)
  }

  /// An amount before it is rounded.
  private struct Unrounded {
    let bounds: Bounds
    /// Whether the largest amount itself is possible: a truncated energy never reaches E + δ.
    let approach: AmountRounding.Approach

    init(_ energy: EnergyBounds, _ price: PriceBounds) throws(MetrologyFault) {
      bounds = Bounds(
        least: try energy.least * price.least,
        most: try energy.most * price.most,
        nominal: try energy.shown * price.nominal
      )
      approach = energy.reachesMost ? .exactly : .fromBelow
    }

    func rounded(
      _ rounding: AmountRounding,
      _ step: ExactRatio
    ) throws(MetrologyFault) -> Bounds {
      Bounds(
        least: try rounding.round(bounds.least, to: step),
        most: try rounding.round(bounds.most, to: step, approach),
        nominal: bounds.nominal
      )
    }

    /// This amount as the sum of two that are rounded apart: the narrower of the sum of their own
    /// bounds, which may belong to different shares, and of what two roundings make of this one.
    func sum(
      of first: Bounds,
      _ second: Bounds,
      _ rounding: AmountRounding,
      _ step: ExactRatio
    ) throws(MetrologyFault) -> Bounds {
      let largest = try AmountRounding.truncated.round(bounds.most, to: step, approach)
      // Two truncations lose less than two steps; two roundings shift at most one step either way.
      let (floor, ceiling) =
        rounding == .truncated
        ? (try AmountRounding.truncated.round(bounds.least, to: step) - step, largest)
        : (try bounds.least.roundedUp(to: step) - step, try largest + step)
      return Bounds(
        least: max(try first.least + second.least, floor),
        most: min(try first.most + second.most, ceiling),
        nominal: bounds.nominal
      )
    }
  }
}

extension ExactRatio {
  fileprivate func roundedUp(to step: ExactRatio) throws(MetrologyFault) -> ExactRatio {
    try ExactRatio(numerator: (self / step).roundedUp, denominator: 1) * step
  }
}
