/// What the meter measured at one instant.
struct MeterSample {
  /// In V.
  var voltage: Double
  /// In A.
  var current: Double
  /// In W.
  var power: Double
  var voltageIsOver: Bool
  var currentIsOver: Bool
}

extension Meter {
  /// Where a value counts as over its range (unconfirmed: as a share of the range, direct current).
  static let overRangeShare = 1.4

  /// Measures true values (V, A); the power carries the meter's error, voltage and current half of it.
  func sample(voltage: Double, current: Double, _ noise: inout SeededNoise) -> MeterSample {
    let half = 1 + error / 2
    let spread = characteristics.noise
    return MeterSample(
      voltage: voltage * half * (1 + spread * noise.normal()),
      current: current * half * (1 + spread * noise.normal()),
      power: voltage * current * (1 + error) * (1 + spread * noise.normal()),
      voltageIsOver: voltage > voltageRange * Self.overRangeShare,
      currentIsOver: current > currentRange * Self.overRangeShare
    )
  }
}
