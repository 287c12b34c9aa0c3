/// The relative error of the pile's metering as a function of the load current.
package struct ErrorCurve: Hashable, Sendable {
  /// At no current, as a fraction.
  package var base: Double
  /// What is added at the pile's largest current, as a fraction.
  package var slope: Double

  package init(base: Double, slope: Double) {
    self.base = base
    self.slope = slope
  }

  /// The relative error at a current (A), as a fraction.
  package func error(at current: Double, of maximum: Double) -> Double {
    base + slope * current / maximum
  }
}
