/// What really happened, for a test to compare with what the instruments say.
package struct Truth: Sendable, Hashable {
  /// Delivered since the simulation began, in kWh.
  package var energy: Double
  /// Delivered in the current or last session, in kWh.
  package var sessionEnergy: Double
  /// What the pile has registered in the current or last session, with all digits, in kWh.
  package var registeredSessionEnergy: Double
  /// The reference meter's own relative error, as a fraction.
  package var meterError: Double
  /// The pile's relative error as a function of the current.
  package var errorCurve: ErrorCurve
  /// In A.
  package var maximumCurrent: Double

  /// The pile's true relative error at a load current (A), as a fraction, before any drift.
  package func error(at current: Double) -> Double {
    errorCurve.error(at: current, of: maximumCurrent)
  }
}

extension Simulation {
  package var truth: Truth {
    Truth(
      energy: trueEnergy / 3_600_000,
      sessionEnergy: trueSessionEnergy / 3_600_000,
      registeredSessionEnergy: pile.counted.session / 3_600_000,
      meterError: meter.error,
      errorCurve: pile.characteristics.error,
      maximumCurrent: pile.characteristics.maximumCurrent
    )
  }
}
