/// What an instrument or a display showed (示值): a fact that never changes.
package struct IndicationRecord: Equatable, Sendable, Codable {
  /// Which register or quantity.
  package enum Register: String, Sendable, Codable {
    case referenceEnergy = "reference-energy"
    case pileEnergy = "pile-energy"
    case pileCumulativeEnergy = "pile-cumulative-energy"
    case pileClock = "pile-clock"
    case referenceClock = "reference-clock"
    /// Pulses of the pile's test output, counted.
    case pulses
    /// What the pile asks for a session.
    case pileAmount = "pile-amount"
    case voltage, current, power
    case powerFactor = "power-factor"
    case referenceStatus = "reference-status"
  }

  /// At which moment of the run or of the reading.
  package enum Moment: String, Sendable, Codable {
    case runStart = "run-start"
    /// As a run goes on that was interrupted, before anything is reset.
    case runResumed = "run-resumed"
    /// At zero current, once a session has started and once it is over.
    case sessionStart = "session-start"
    case sessionEnd = "session-end"
    /// Before and after a time without load in which no register may move.
    case noLoadStart = "no-load-start"
    case noLoadEnd = "no-load-end"
    case start
    /// The last look at the reference before a register was seen to change, and the first after it.
    case beforeStart = "before-start"
    case afterStart = "after-start"
    case stable
    case loadOff = "load-off"
    case end
    case beforeEnd = "before-end"
    case afterEnd = "after-end"
    case capture
    case beforeCapture = "before-capture"
    case afterCapture = "after-capture"
    case runEnd = "run-end"
  }

  package var register: Register
  package var moment: Moment
  /// `operating-error`; nil for the registers of the whole run.
  package var item: String?
  package var loadPoint: String?
  /// The reading's number at its load point, or the capture's of a clock, from 1.
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
  /// How a person gave it: `twice`, `confirmed`, `key-press`; nil where it was given once.
  package var entry: String?
  /// Who confirmed it, where another person did.
  package var confirmedBy: String?
  /// The number of the key press, from 1, where several changes make one end of a reading.
  package var press: Int?

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
    source: String,
    entry: String? = nil,
    confirmedBy: String? = nil,
    press: Int? = nil
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
    self.entry = entry
    self.confirmedBy = confirmedBy
    self.press = press
  }
}
