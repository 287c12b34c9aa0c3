package import Metrology

/// Error of the amount to pay (付费金额误差): what is shown against price times shown energy.
package struct PaymentProvision: Hashable, Sendable {
  package var heading: ItemHeading
  package var limit: Figure<PaymentLimit>
  /// How an amount is judged that the unseen digits can explain.
  package var inside: Figure<PaymentRule>
}

/// The amount due is an interval; this decides within it.
package enum PaymentRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// What an unseen digit can explain conforms.
  case conforming
  /// The deviation from the nominal amount, shown energy times price, is held against the limit.
  case nominal
}
