package import Metrology
package import Wording

/// A charging pile (充电桩): the instrument under verification.
package struct ChargingPile: Hashable, Sendable {
  package var nameplate: Nameplate
  package var installed: CivilDate
  /// It charges by time of use, so that its clock decides what is paid.
  package var isTimeOfUse: Bool
  package var display: PileDisplay
  package var connectors: [Connector]
  /// The prices of a day; nil where none is stated.
  package var tariff: Tariff?
  /// Nil where no amount is shown.
  package var amount: AmountDisplay?
  package var client: BilingualText?
  package var station: BilingualText?
  /// What the file does not state and a rule for older piles gives.
  package var derivations: [Derivation] = []

  package var wiring: Wiring { nameplate.wiring }

  /// It shows an amount to pay, or a price by which there is one.
  var showsPayment: Bool { tariff != nil || amount != nil }

  package func connector(_ id: String) -> Connector? {
    connectors.first { $0.id == id }
  }

  /// The largest current of a connector: its own where stated, else the nameplate's.
  package func maximumCurrent(of connector: Connector) -> QuantityValue {
    connector.maximumCurrent ?? nameplate.maximumCurrent
  }
}
