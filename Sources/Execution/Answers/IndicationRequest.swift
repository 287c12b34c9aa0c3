package import Evidence
package import Metrology
package import Wording

/// What a person is asked to read off a pile: which register, of which reading, and how it is given.
package struct IndicationRequest: Sendable {
  /// How the reading must be given.
  package enum Entry: Equatable, Sendable {
    case once
    /// Typed twice by one person; both agree.
    case twice
    /// Typed by one person and confirmed by another.
    case confirmed
    /// A key pressed as the display changes, so many times.
    case keyPress(times: Int)
  }

  /// The place in the run, `operating-error/imax/1/start`, `clock`.
  package var id: String
  package var prompt: BilingualText
  /// The pile's energy or the pile's clock.
  package var register: IndicationRecord.Register
  package var entry: Entry
  /// How a reading is written, `1.234 kWh`.
  package var example: String
  /// The item of the procedure, `operating-error`.
  package var item: String
  package var loadPoint: BilingualText?
  /// The reading's number at its load point, from 1, and how many there are.
  package var reading = 1
  package var readings = 1
  package var moment: IndicationRecord.Moment
  /// The weight of the display's last digit by the pile's file; nil for a clock.
  package var resolution: QuantityValue?
  /// What the same register showed at the beginning of this reading: it does not go backwards.
  package var atLeast: QuantityValue?
  /// The zone of a time that states none, in minutes east of UTC.
  package var zoneMinutes = 0
  /// The moment of a key, by the run's clocks: called as the key is pressed.
  package var mark: @Sendable () throws(Failure) -> KeyPress.Moment

  /// The unit in which the display shows; nil for a clock.
  package var unit: MeasurementUnit? { resolution?.unit }

  /// How many decimals the display shows; nil for a clock.
  package var digits: Int? { resolution.map(\.number.places) }
}
