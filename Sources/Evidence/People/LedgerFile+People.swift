import Wording

extension LedgerFile {
  /// The accounts as the entries leave them.
  func accounts() throws(Failure) -> Accounts {
    var accounts = Accounts()
    for entry in try entries(ofKinds: [.account, .signIn]) { accounts.take(entry) }
    return accounts
  }

  /// The latest of a kind; nil where there is none.
  func latest(_ kind: LedgerBody.Kind) throws(Failure) -> LedgerBody? {
    try entries(
      where: "e.sequence = (SELECT max(sequence) FROM entries WHERE kind = ?)",
      [.text(kind.rawValue)]
    ).last?.body
  }
}
