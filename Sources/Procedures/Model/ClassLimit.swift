package import Metrology

/// What an accuracy class allows.
package struct ClassLimit: Hashable, Sendable {
  package let accuracyClass: AccuracyClass
  /// The kinds of verification it holds for; nil for all.
  package let kinds: [VerificationKind]?
  /// In %, on both sides of zero.
  package let limit: Figure<QuantityValue>
  /// In %.
  package let rounding: Figure<QuantityValue>
  package let permissibleError: MaximumPermissibleError

  /// Takes a limit above zero, stated in %.
  init(
    accuracyClass: AccuracyClass,
    kinds: [VerificationKind]? = nil,
    limit: Figure<QuantityValue>,
    rounding: Figure<QuantityValue>
  ) throws(MetrologyFault) {
    permissibleError = try MaximumPermissibleError(limit: limit.value)
    (self.accuracyClass, self.kinds) = (accuracyClass, kinds)
    (self.limit, self.rounding) = (limit, rounding)
  }

  package var roundingInterval: RoundingInterval { RoundingInterval(step: rounding.value.number) }

  package func holds(for kind: VerificationKind) -> Bool { kinds?.contains(kind) ?? true }
}

extension [ClassLimit] {
  package func limit(for accuracyClass: AccuracyClass, kind: VerificationKind) -> ClassLimit? {
    first { $0.accuracyClass.value == accuracyClass.value && $0.holds(for: kind) }
  }
}
