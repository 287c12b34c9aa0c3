package import Metrology

/// The comparison of the pile's clock.
package struct PlannedClock: Hashable, Sendable {
  package var treatment: ItemTreatment
  /// Nil where the deviation is recorded and not judged.
  package var limit: QuantityValue?
  package var captures: Int
}
