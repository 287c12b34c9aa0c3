package import Evidence
package import Wording

/// Who may confirm a reading: anybody but whoever took it, and with accounts only one of them.
package struct Confirmers: Sendable {
  /// Nil where the store is nobody's and knows no people.
  private let accounts: [Account]?
  private let user: String?
  private let name: String

  /// Takes the institution's people, and who takes the readings.
  package init(_ accounts: Accounts?, reader user: String?, named name: String) {
    self.accounts = accounts?.all.filter { !$0.isClosed }
    (self.user, self.name) = (user, name)
  }

  /// The name that is recorded for what a person typed as theirs.
  package func accepts(_ typed: String) throws(Failure) -> String {
    guard typed != name, typed != user, typed.contains(where: { !$0.isWhitespace }) else {
      throw .confirmedByTheSame(typed)
    }
    guard let accounts else { return typed }
    guard let account = accounts.first(where: { $0.user == typed || $0.name == typed }) else {
      throw .confirmerUnknown(typed)
    }
    guard account.user != user else { throw .confirmedByTheSame(typed) }
    return account.name
  }
}
