/// The relative error of the pile's metering as a function of the load current and of use.
package struct ErrorCurve: Hashable, Sendable {
  /// At no current, as a fraction.
  package var base: Double
  /// What is added at the pile's largest current, as a fraction.
  package var slope: Double
  /// What every second of charging adds, as a fraction.
  package var drift: Double

  package init(base: Double, slope: Double, drift: Double = 0) {
    self.base = base
    self.slope = slope
    self.drift = drift
  }

  /// The relative error at a current (A), as a fraction, before any drift.
  package func error(at current: Double, of maximum: Double) -> Double {
    base + slope * current / maximum
  }
}
