import Instruments
import Metrology

/// What a register showed, through an instrument's driver or through a person.
struct PileIndication {
  var raw: String
  var value: QuantityValue
  var through: String
  /// `driver`, `keyed` or `answers-file`.
  var source: String
  /// How a person gave it, where it was not given once.
  var entry: String?
  var confirmedBy: String?

  init(_ shown: Indication) {
    self.init(raw: shown.raw, value: shown.value, through: shown.through, source: "driver")
  }

  /// What a person said, as it is used.
  init(_ answer: Answer, _ value: QuantityValue) {
    self.init(raw: answer.text, value: value, through: answer.by, source: answer.source.rawValue)
    entry = answer.recordedEntry
    confirmedBy = answer.confirmedBy
  }

  init(raw: String, value: QuantityValue, through: String, source: String) {
    self.raw = raw
    self.value = value
    self.through = through
    self.source = source
  }
}
