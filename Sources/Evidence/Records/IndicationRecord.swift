/// What an instrument or a display showed (示值): a fact that never changes.
package struct IndicationRecord: Equatable, Sendable, Codable {
  /// Which register or quantity.
  package enum Register: String, Sendable, Codable {
    case referenceEnergy = "reference-energy"
    case pileEnergy = "pile-energy"
    case pileCumulativeEnergy = "pile-cumulative-energy"
    case pileClock = "pile-clock"
    case referenceClock = "reference-clock"
    case voltage, current, power
    case referenceStatus = "reference-status"
  }

  /// At which moment of the run or of the reading.
  package enum Moment: String, Sendable, Codable {
    case runStart = "run-start"
    case start
    case stable
    case loadOff = "load-off"
    case end
    case capture
    case runEnd = "run-end"
  }

  package var register: Register
  package var moment: Moment
  /// `operating-error`; nil for the registers of the whole run.
  package var item: String?
  package var loadPoint: String?
  /// The reading's number at its load point, from 1.
  package var reading: Int?
  /// The charging session of this run in which the register stood, from 1.
  package var session: Int?
  /// What came over the wire or from the person, unchanged.
  package var raw: String
  /// The value read from it: a quantity (`1.234 kWh`) or a time (ISO 8601 with its zone).
  package var value: String
  /// Through which link, or the name of the person.
  package var through: String
  /// `driver`, `keyed` or `answers-file`.
  package var source: String

  package init(
    register: Register,
    moment: Moment,
    item: String?,
    loadPoint: String?,
    reading: Int?,
    session: Int?,
    raw: String,
    value: String,
    through: String,
    source: String
  ) {
    self.register = register
    self.moment = moment
    self.item = item
    self.loadPoint = loadPoint
    self.reading = reading
    self.session = session
    self.raw = raw
    self.value = value
    self.through = through
    self.source = source
  }
}
