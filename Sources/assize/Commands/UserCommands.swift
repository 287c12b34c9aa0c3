import Console
import Evidence
import Wording

extension Command {
  static let userList = Command(
    name: "user list",
    summary: BilingualText(zh: "列出账户", en: "list the accounts"),
    options: [.store],
    examples: ["assize user list"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let accounts = try await ledger.people().all
    let table = AccountTables.accounts(accounts, at: try Session.stamp())
    Output.lines(table.lines(in: session.language))
    return .success
  }

  static let userRoles = change(
    "user roles",
    BilingualText(zh: "更改账户的职责", en: "give an account other roles"),
    options: [.roles],
    example: "assize user roles wang --roles verifier,checker --as admin",
    .changed
  )

  static let userUnlock = change(
    "user unlock",
    BilingualText(zh: "解除因输错口令的锁定", en: "open an account that wrong passphrases closed"),
    example: "assize user unlock wang --as admin",
    .unlocked
  )

  static let userClose = change(
    "user close",
    BilingualText(
      zh: "停用账户；已有的签名仍然有效",
      en: "close an account for good; what it has signed stands"
    ),
    example: "assize user close wang --reason 调离 --as admin",
    .closed
  )

  /// A command by which an administrator changes one account.
  private static func change(
    _ name: String,
    _ summary: BilingualText,
    options: [OptionSpecification] = [],
    example: String,
    _ change: AccountRecord.Change
  ) -> Command {
    Command(
      name: name,
      summary: summary,
      operands: "USER",
      operandCount: 1...1,
      options: options + [.reason, .store] + OptionSpecification.signingIn,
      examples: [example]
    ) { arguments, session in
      let roles = try options.isEmpty ? nil : RoleList.parse(arguments.required("--roles"))
      let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
      let administrator = try await session.administrator(arguments, in: ledger)
      let people = try await ledger.people()
      let account = try people.existing(arguments.operands[0])
      if change == .closed || roles?.contains(.administrator) == false {
        try people.checkLeavesAnAdministrator(without: account)
      }
      let record = AccountRecord(
        user: account.user,
        name: account.name,
        roles: roles ?? account.roles,
        change: change,
        publicKey: account.publicKey,
        by: administrator.user,
        reason: arguments["--reason"]
      )
      try await session.append(.account(record), to: ledger, arguments)
      return .success
    }
  }
}

extension Accounts {
  func existing(_ user: String) throws(Failure) -> Account {
    guard let account = self[user] else { throw .accountUnknown(user) }
    return account
  }

  func checkLeavesAnAdministrator(without account: Account) throws(Failure) {
    guard administrators.contains(where: { $0.user != account.user }) else {
      throw .lastAdministrator
    }
  }
}
