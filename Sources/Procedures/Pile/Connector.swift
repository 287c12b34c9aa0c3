package import Metrology

/// A connector of a pile (枪); a run verifies one.
package struct Connector: Hashable, Sendable {
  package var id: String
  /// Nil where the nameplate's holds.
  package var maximumCurrent: QuantityValue?
}
