import Evidence
import Wording

extension Command {
  static let userAdd = Command(
    name: "user add",
    summary: BilingualText(
      zh: "建立账户；新用户自己输入口令",
      en: "make an account; the new person types a passphrase"
    ),
    operands: "USER",
    operandCount: 1...1,
    options: [.personName, .roles, .newPassphraseFile, .store] + OptionSpecification.signingIn,
    examples: ["assize user add wang --name 王检定 --roles verifier --as admin"]
  ) { arguments, session in
    let user = arguments.operands[0]
    let name = try arguments.required("--name")
    let roles = try RoleList.parse(arguments.required("--roles"))
    try UserName.check(user)
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let administrator = try await session.administrator(arguments, in: ledger)
    guard try await ledger.people()[user] == nil else { throw Failure.accountExists(user) }
    let passphrase = try await session.newPassphrase(
      arguments["--new-passphrase-file"],
      of: user
    )
    let folder = KeyChoice.folder(arguments)
    let record = AccountRecord(
      user: user,
      name: name,
      roles: roles,
      change: .created,
      publicKey: try NewKey.make(for: user, passphrase: passphrase, in: folder).pem,
      by: administrator.user
    )
    try await session.append(.account(record), to: ledger, arguments)
    return .success
  }
}

extension Session {
  /// The administrator who signs in for a command on accounts.
  func administrator(_ arguments: Arguments, in ledger: Ledger) async throws -> Signatory {
    try await requiredSignatory(
      arguments,
      in: ledger,
      for: arguments.command.name,
      needing: [.administrator]
    )
  }

  /// Appends one entry of the store's own, says it, and seals the end.
  func append(_ body: LedgerBody, to ledger: Ledger, _ arguments: Arguments) async throws {
    try await ledger.append(body, run: nil, at: Self.stamp())
    try await sealHead(ledger, arguments)
    Output.lines([body.summary.text(in: language)])
  }
}

extension OptionSpecification {
  static let personName = OptionSpecification(
    "--name",
    "NAME",
    BilingualText(zh: "姓名，印在文件上", en: "the person's name as it is printed")
  )

  static let roles = OptionSpecification(
    "--roles",
    "ROLE,…",
    BilingualText(
      zh: "职责：\(Role.ofPeople.map(\.rawValue).joined(separator: ","))",
      en: "some of \(Role.ofPeople.map(\.rawValue).joined(separator: ","))"
    )
  )

  static let newPassphraseFile = OptionSpecification(
    "--new-passphrase-file",
    "FILE",
    BilingualText(
      zh: "从文件首行读取新口令（默认由本人输入两次）",
      en: "read the new passphrase from a file (default: typed twice by its owner)"
    )
  )
}
