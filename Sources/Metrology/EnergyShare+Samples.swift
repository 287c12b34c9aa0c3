extension EnergyShare {
  /// The share at a boundary of the pile's own clock, from what the reference counted meanwhile.
  ///
  /// The pile's clock is `deviation` ahead of the reference's, give or take `uncertainty`. The last
  /// sample surely before the boundary and the first surely after it bound the share. The first
  /// sample is the session's start and the last its end; the pile's error is taken as the same
  /// throughout the session.
  package static func at(
    _ boundary: CivilTime,
    deviation: ClockDeviation,
    uncertainty: QuantityValue,
    samples: [EnergySample]
  ) throws(MetrologyFault) -> EnergyShare {
    guard uncertainty.unit.kind == .duration else {
      throw .wrongKind(.clockUncertainty, expected: .duration)
    }
    if uncertainty.number.isNegative { throw .negative(.clockUncertainty) }
    guard let first = samples.first, let last = samples.last, samples.count > 1 else {
      throw .tooFewSamples(samples.count)
    }
    try checkOrder(samples)
    let start = try ExactRatio(inBaseUnit: first.energy)
    let total = try ExactRatio(inBaseUnit: last.energy) - start
    if total.isZero { return .unknown }
    let instant = try seconds(boundary) - ExactRatio(deviation.seconds)
    let half = try ExactRatio(inBaseUnit: uncertainty)
    let (earliest, latest) = (try instant - half, try instant + half)
    var (least, most) = (ExactRatio.zero, ExactRatio(1))
    for sample in samples {
      let time = try seconds(sample.time)
      let share = try (ExactRatio(inBaseUnit: sample.energy) - start) / total
      if time <= earliest { least = share }
      if time >= latest {
        most = share
        break
      }
    }
    return try EnergyShare(least: least, most: most)
  }

  private static func seconds(_ time: CivilTime) throws(MetrologyFault) -> ExactRatio {
    try ExactRatio(numerator: time.unixNanoseconds, denominator: 1_000_000_000)
  }

  private static func checkOrder(_ samples: [EnergySample]) throws(MetrologyFault) {
    for sample in samples where sample.energy.unit.kind != .energy {
      throw .wrongKind(.energy, expected: .energy)
    }
    for (before, after) in zip(samples, samples.dropFirst()) {
      guard before.time.unixNanoseconds <= after.time.unixNanoseconds else {
        throw .samplesOutOfOrder
      }
      guard try ExactRatio(inBaseUnit: before.energy) <= ExactRatio(inBaseUnit: after.energy)
      else { throw .registerWentBackwards }
    }
  }
}
