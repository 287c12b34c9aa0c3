/// What a simulated pile is and how it behaves; set by the scenario and never changed by a run.
package struct PileCharacteristics: Hashable, Sendable {
  package enum Register: String, Sendable, CaseIterable { case session, cumulative }
  package enum Reading: String, Sendable, CaseIterable { case truncated, rounded }

  package var maker: String
  package var model: String
  package var serial: String
  package var supply: Supply
  /// In A, of one phase.
  package var maximumCurrent: Double
  /// In V, of one phase.
  package var maximumVoltage: Double
  /// In W; nil where only voltage and current limit it.
  package var maximumPower: Double?
  /// From the start command to charging, in s.
  package var startTime: Double
  /// In A/s.
  package var ramp: Double
  /// From the last current to the session's end, in s.
  package var endTime: Double
  package var error: ErrorCurve
  /// Relative standard deviation from session to session, as a fraction.
  package var repeatability: Double
  /// What it registers while it charges without current, in W.
  package var creep: Double
  /// Of the test output, in imp/kWh; nil where it has none.
  package var constant: Double?
  package var register: Register
  /// The last digit of the display, in kWh.
  package var resolution: Double
  package var reading: Reading
  /// Between two updates of the display, in s; 0 shows every change at once.
  package var refresh: Double
  /// What the cumulative register has counted before, in kWh.
  package var cumulativeStart: Double
  /// The pile's own clock minus the calendar at the start, in s.
  package var clockOffset: Double
  /// How much faster the pile's own clock runs, as a fraction.
  package var clockDrift: Double
  package var tariff: DailyTariff
  package var amount: AmountDisplay
}
