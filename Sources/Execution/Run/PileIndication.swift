import Instruments
import Metrology

/// What a register showed, through an instrument's driver or through a person.
struct PileIndication {
  var raw: String
  var value: QuantityValue
  var through: String
  /// `driver`, `keyed` or `answers-file`.
  var source: String

  init(_ shown: Indication) {
    self.init(raw: shown.raw, value: shown.value, through: shown.through, source: "driver")
  }

  init(raw: String, value: QuantityValue, through: String, source: String) {
    self.raw = raw
    self.value = value
    self.through = through
    self.source = source
  }
}
