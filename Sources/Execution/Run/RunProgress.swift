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
  /// Nil as well where a person reads the pile: nobody is to copy the reference.
  package var energy: QuantityValue?
  package var plannedEnergy: QuantityValue
  /// Bench time since the run opened, and what is left of it by plan and power.
  package var elapsed: Duration
  package var remaining: Duration
  /// What is left of this load point's readings, this one included.
  package var pointRemaining = Duration.zero
  /// Readings taken to their end, and how many the plan has.
  package var readingsDone = 0
  package var readingsPlanned = 0
  /// What comes after this reading; nil after the last.
  package var next: BilingualText?
  /// The pile's display is read by a person, and no driver.
  package var isReadByPerson = false

  /// How much of the whole run is done, 0…1, by time.
  package var fraction: Double {
    let whole = elapsed + remaining
    return whole > .zero ? elapsed / whole : 1
  }
}
