/// The largest error allowed (最大允许误差), in %, the same on both sides of zero.
package struct MaximumPermissibleError: Hashable, Sendable {
  package let limit: QuantityValue

  /// Takes a limit above zero, stated in %.
  package init(limit: QuantityValue) throws(MetrologyFault) {
    guard limit.unit == .percent else { throw .notPercent(.limit) }
    guard limit.number > .zero else { throw .notPositive(.limit) }
    self.limit = limit
  }

  /// Whether a rounded error is within the limit; one equal to it is.
  ///
  /// The uncertainty is not added again: the regulation already limits the standard and the method
  /// (regulations.md 6, practice).
  package func allows(_ rounded: RoundedValue) -> Bool {
    rounded.magnitude <= limit.number
  }
}
