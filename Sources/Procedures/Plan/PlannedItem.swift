package import Wording

/// An item that needs no load point of its own: asked, or judged from the readings.
package struct PlannedItem: Hashable, Sendable {
  package var item: VerificationItem
  package var title: BilingualText
  package var treatment: ItemTreatment
  /// What it is held against; nil where it is recorded and not judged.
  package var limit: BilingualText?
}
