package import Metrology
package import Wording

/// What stands on the pile (铭牌).
package struct Nameplate: Hashable, Sendable {
  package var maker: BilingualText
  package var model: String
  package var serial: String
  package var year: Int
  package var kind: PileKind
  package var accuracyClass: AccuracyClass
  package var maximumVoltage: QuantityValue
  package var minimumVoltage: QuantityValue
  package var maximumCurrent: QuantityValue
  package var minimumCurrent: QuantityValue
  package var nominalPower: QuantityValue
  /// Pulses of the test output per kWh; nil where none is stated.
  package var constant: QuantityValue?
}
