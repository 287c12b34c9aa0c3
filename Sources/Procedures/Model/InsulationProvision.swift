package import Metrology

/// Insulation resistance as an item (绝缘电阻), asked as `insulation/resistance`.
package struct InsulationProvision: Hashable, Sendable {
  package var heading: ItemHeading
  package var minimum: Figure<QuantityValue>

  /// The key of the measured value.
  package var key: String { "\(VerificationItem.insulation.rawValue)/resistance" }

  package func accepts(_ resistance: QuantityValue) -> Bool {
    resistance.unit.kind == .resistance && resistance.inBaseUnit >= minimum.value.inBaseUnit
  }
}
