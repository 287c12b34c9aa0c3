/// An account as it stands after a change; the latest of a user counts.
package struct AccountRecord: Equatable, Sendable, Codable {
  /// What was done to it.
  package enum Change: String, Sendable, Codable {
    case created, changed, unlocked, closed
    case keyChanged = "key-changed"
  }

  /// The short name by which a person signs in, `wang`.
  package var user: String
  /// The name as it is printed.
  package var name: String
  package var roles: [Role]
  package var change: Change
  /// The key by which signatures of this account are checked, PEM; nil before it has one.
  package var publicKey: String?
  /// Who changed it.
  package var by: String
  package var reason: String?

  package init(
    user: String,
    name: String,
    roles: [Role],
    change: Change,
    publicKey: String?,
    by: String,
    reason: String? = nil
  ) {
    self.user = user
    self.name = name
    self.roles = roles
    self.change = change
    self.publicKey = publicKey
    self.by = by
    self.reason = reason
  }
}
