package import Metrology

/// How a change of the pile's last digit, or a pulse of its output, is caught.
package struct ChangeCapture: Hashable, Sendable {
  /// A register that has not changed by then does not move.
  package var atMost: Figure<QuantityValue>
  /// The time between two looks that the plan reckons with.
  package var interval: Figure<QuantityValue>
}
