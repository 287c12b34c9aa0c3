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
  /// Between conductor and neutral for AC; nil where a DC pile states none.
  package var nominalVoltage: QuantityValue?
  /// Conductors that carry the load: 1 or 3 for AC, 1 for DC.
  package var phases: Int
  /// The least energy of a sale (MMQ); nil where none is stated.
  package var minimumMeasuredQuantity: QuantityValue?
  /// Pulses of the test output per kWh; nil where none is stated.
  package var constant: QuantityValue?
}

extension Nameplate {
  /// How the reference meter is connected.
  package var wiring: Wiring {
    switch kind {
    case .dcCharger: .dc
    case .acSpot: phases == 3 ? .threePhaseFourWire : .singlePhase
    }
  }
}
