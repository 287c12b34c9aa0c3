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
  package var client: BilingualText?
  package var station: BilingualText?

  package func connector(_ id: String) -> Connector? {
    connectors.first { $0.id == id }
  }

  /// The largest current of a connector: its own where stated, else the nameplate's.
  package func maximumCurrent(of connector: Connector) -> QuantityValue {
    connector.maximumCurrent ?? nameplate.maximumCurrent
  }
}
