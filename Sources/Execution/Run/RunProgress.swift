package import Metrology
package import Wording

/// Where a run stands, with live values.
package struct RunProgress: Sendable, Equatable {
  package var loadPoint: BilingualText
  package var reading: Int
  package var readings: Int
  /// What is going on: starting the session, ramp, hold, standstill.
  package var phase: BilingualText
  package var voltage: QuantityValue?
  package var current: QuantityValue?
  package var power: QuantityValue?
  package var energy: QuantityValue?
  package var plannedEnergy: QuantityValue
  /// Bench time since the run opened, and what is left of it by plan and power.
  package var elapsed: Duration
  package var remaining: Duration

  /// How much of the whole run is done, 0…1, by time.
  package var fraction: Double {
    let whole = elapsed + remaining
    return whole > .zero ? elapsed / whole : 1
  }
}
