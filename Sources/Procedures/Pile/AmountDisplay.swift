package import Metrology

/// How the pile shows what is to be paid.
package struct AmountDisplay: Hashable, Sendable {
  /// The smallest step of money shown (最小付费变量).
  package var resolution: QuantityValue
  package var rounding: AmountRounding
  /// Whether electricity and service fee are rounded together or apart.
  package var parts: PaymentInputs.RoundedFees
}
