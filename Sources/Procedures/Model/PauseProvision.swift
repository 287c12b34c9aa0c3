package import Metrology

/// Whether and how long a run may pause between two readings (暂停).
package struct PauseProvision: Hashable, Sendable {
  package var atMost: Figure<QuantityValue>
}
