package import Metrology

/// What an accuracy class allows.
package struct ClassLimit: Hashable, Sendable {
  package let accuracyClass: AccuracyClass
  /// In %, on both sides of zero.
  package let limit: Figure<QuantityValue>
  /// In %.
  package let rounding: Figure<QuantityValue>
  package let permissibleError: MaximumPermissibleError

  /// Takes a limit above zero, stated in %.
  init(
    accuracyClass: AccuracyClass,
    limit: Figure<QuantityValue>,
    rounding: Figure<QuantityValue>
  ) throws(MetrologyFault) {
    permissibleError = try MaximumPermissibleError(limit: limit.value)
    (self.accuracyClass, self.limit, self.rounding) = (accuracyClass, limit, rounding)
  }

  package var roundingInterval: RoundingInterval { RoundingInterval(step: rounding.value.number) }
}
