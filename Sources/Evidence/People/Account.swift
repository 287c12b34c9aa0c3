/// A person's account as the entries leave it.
package struct Account: Equatable, Sendable {
  package let user: String
  package let name: String
  package let roles: [Role]
  /// PEM; nil before it has one.
  package let publicKey: String?
  package let isClosed: Bool
  /// Wrong passphrases since the last right one or the last unlocking.
  var wrongInARow = 0
  /// When the last of them is forgiven, as a Unix time in nanoseconds.
  var closedUntil: Int128?
  /// The stamp of the last wrong one, whose zone the answer is given in.
  var lastWrong = ""

  init(_ record: AccountRecord) {
    user = record.user
    name = record.name
    roles = record.roles
    publicKey = record.publicKey
    isClosed = record.change == .closed
  }

  /// Whether the account may act in a role now.
  package func holds(_ role: Role) -> Bool { !isClosed && roles.contains(role) }

  /// Until when no passphrase is looked at; nil where one is looked at now.
  package func closed(at now: String) -> String? {
    guard let closedUntil, let instant = SignInDelay.instant(now), instant < closedUntil else {
      return nil
    }
    return SignInDelay.stamp(closedUntil, like: lastWrong)
  }
}
