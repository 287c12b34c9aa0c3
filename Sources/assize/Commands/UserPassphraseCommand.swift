import Evidence
import Wording

extension Command {
  static let userPassphrase = Command(
    name: "user passphrase",
    summary: BilingualText(
      zh: "更改自己的口令；管理员为忘记口令的人换发密钥",
      en: "change one's own passphrase; an administrator gives a new key to who forgot it"
    ),
    operands: "USER",
    operandCount: 1...1,
    options: [.newPassphraseFile, .reason, .store] + OptionSpecification.signingIn,
    examples: [
      "assize user passphrase wang --as wang",
      "assize user passphrase wang --reason 忘记口令 --as admin",
    ]
  ) { arguments, session in
    let user = arguments.operands[0]
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    if arguments["--as"] == user {
      try await changeOwn(user, ledger, arguments, session)
    } else {
      try await giveNewKey(user, ledger, arguments, session)
    }
    return .success
  }

  /// The same key under another passphrase: nothing that was signed with it changes.
  private static func changeOwn(
    _ user: String,
    _ ledger: Ledger,
    _ arguments: Arguments,
    _ session: Session
  ) async throws {
    let signatory = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "user passphrase",
      needing: []
    )
    let passphrase = try await session.newPassphrase(arguments["--new-passphrase-file"], of: user)
    let folder = KeyChoice.folder(arguments)
    try folder.write(signatory.key, of: user, passphrase: passphrase)
    try await session.sealHead(ledger, arguments)
    let words = BilingualText(
      zh: "\(user) 的口令已更改。",
      en: "The passphrase of \(user) has been changed."
    )
    Output.lines([words.text(in: session.language)])
  }

  /// Nobody can open the old key any more: what it signed stands, and a new one signs from now on.
  private static func giveNewKey(
    _ user: String,
    _ ledger: Ledger,
    _ arguments: Arguments,
    _ session: Session
  ) async throws {
    let administrator = try await session.administrator(arguments, in: ledger)
    let account = try await ledger.people().existing(user)
    let passphrase = try await session.newPassphrase(arguments["--new-passphrase-file"], of: user)
    let key = try KeyPair.generate()
    try KeyChoice.folder(arguments).write(key, of: user, passphrase: passphrase)
    let record = AccountRecord(
      user: user,
      name: account.name,
      roles: account.roles,
      change: .keyChanged,
      publicKey: key.publicKey.pem,
      by: administrator.user,
      reason: arguments["--reason"]
    )
    try await session.append(.account(record), to: ledger, arguments)
  }
}
