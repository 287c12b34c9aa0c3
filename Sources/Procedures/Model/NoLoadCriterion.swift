package import Metrology

/// When the register counts as at rest while no current flows (潜动).
package struct NoLoadCriterion: Hashable, Sendable {
  package var during: Figure<QuantityValue>
  /// Steps of the display that it may move at most.
  package var steps: Figure<Int>
}
