package import Metrology

/// What an instrument showed (示值).
package struct Indication: Hashable, Sendable {
  /// The answer, or its field, unchanged but for the driver's prefix.
  package var raw: String
  package var value: QuantityValue
  /// The weight of the last digit it showed, in the unit of the value.
  package var step: ExactDecimal
  /// The link it came through.
  package var through: String

  package init(raw: String, value: QuantityValue, step: ExactDecimal, through: String) {
    self.raw = raw
    self.value = value
    self.step = step
    self.through = through
  }

  /// The value where it counts something: a whole number, not below zero.
  package var wholeNumber: Int? {
    guard value.unit == .one, !value.number.isNegative else { return nil }
    return Int(value.number.description)
  }
}

/// A state an instrument is in, with the word it answered.
package struct StateIndication: Hashable, Sendable {
  package var raw: String
  package var state: String
  package var through: String
}

/// A date and time an instrument showed.
package struct ClockIndication: Hashable, Sendable {
  package var raw: String
  package var time: CivilTime
  package var through: String
}

/// A status register as it was read.
package struct StatusReading: Hashable, Sendable {
  package var raw: String
  package var value: UInt32
  /// The names of the bits that are set and that the driver knows.
  package var names: [String]
}

/// Something that was set, and what it read back.
package struct Setting: Hashable, Sendable {
  /// The driver's command, `voltage-range`.
  package var command: String
  package var value: String
  /// Nil where the driver cannot read it back.
  package var readBack: String?
}
