/// A document that no longer stands.
package struct DocumentWithdrawal: Equatable, Sendable, Codable {
  package var number: String
  package var reason: String
  /// The number under which it is issued anew.
  package var replacedBy: String?

  package init(
    number: String,
    reason: String,
    replacedBy: String? = nil
  ) {
    self.number = number
    self.reason = reason
    self.replacedBy = replacedBy
  }
}
