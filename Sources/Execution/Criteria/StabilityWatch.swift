import Metrology
package import Procedures

/// Watches a load until it is stable by the procedure's criterion: power within a share of its own
/// mean for a written time.
///
/// A value that is fed samples; it waits for nothing.
package struct StabilityWatch: Equatable, Sendable {
  private struct Sample: Equatable, Sendable {
    var at: Duration
    var power: Double
  }

  /// The largest departure from the window's mean, as a share (0.01 is 1 %).
  private let tolerance: Double
  private let window: Duration
  private var samples: [Sample] = []

  package init(_ criterion: StabilityCriterion) {
    tolerance = criterion.within.value.inBaseUnit.approximation
    window = criterion.during.value.duration
  }

  /// When the stretch of time began that the last answer was about; nil before the first sample.
  package var beginning: Duration? { samples.first?.at }

  /// Takes a sample of power in watts and says whether the load is now stable.
  ///
  /// A whole window must have been seen; a power of zero is never stable.
  package mutating func take(power: Double, at now: Duration) -> Bool {
    samples.append(Sample(at: now, power: power))
    // One sample older than the window stays: it proves that the window is covered.
    while samples.count > 2, samples[1].at <= now - window { samples.removeFirst() }
    guard let oldest = samples.first, oldest.at <= now - window else { return false }
    let mean = samples.reduce(0) { $0 + $1.power } / Double(samples.count)
    guard mean > 0 else { return false }
    return samples.allSatisfy { ($0.power - mean).magnitude <= tolerance * mean }
  }
}
