/// Somebody asked to be let in by a passphrase.
package struct SignInRecord: Equatable, Sendable, Codable {
  package enum Outcome: String, Sendable, Codable {
    case accepted, wrong
  }

  package var user: String
  package var outcome: Outcome
  /// The command it was for.
  package var purpose: String
  /// After a wrong passphrase: from when on another is looked at, ISO 8601.
  package var closedUntil: String?

  package init(
    user: String,
    outcome: Outcome,
    purpose: String,
    closedUntil: String? = nil
  ) {
    self.user = user
    self.outcome = outcome
    self.purpose = purpose
    self.closedUntil = closedUntil
  }
}
