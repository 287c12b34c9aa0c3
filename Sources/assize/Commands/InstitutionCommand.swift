import DataFiles
import Evidence
import Wording

extension Command {
  static let institution = Command(
    name: "institution",
    summary: BilingualText(
      zh: "登记检定机构和第一位管理员；已登记的予以显示或更改",
      en: "register the institution and its first administrator; show or change what is registered"
    ),
    options: [
      OptionSpecification(
        "--file",
        "FILE",
        BilingualText(
          zh: "从文件读取机构资料（默认在终端询问）",
          en: "read the institution's data from a file (default: asked at the terminal)"
        )
      ),
      .store,
    ] + OptionSpecification.signingIn,
    examples: [
      "assize institution",
      "assize institution --file institution.yaml --passphrase-file admin.txt",
      "assize institution --file institution.yaml --as admin",
    ]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: true)
    let standing = try await ledger.institution()
    let form = try arguments["--file"].map { try InstitutionForm.decode(DataFile.read($0)) }
    switch (standing, form) {
    case (let standing?, nil):
      Output.lines(AccountTables.institution(standing, session.language))
      return .success
    case (.some, let form?):
      try await change(form, ledger, arguments, session)
    case (nil, _):
      try await found(form, ledger, arguments, session)
    }
    try await session.sealHead(ledger, arguments)
    if let made = try await ledger.institution() {
      Output.lines(AccountTables.institution(made, session.language))
    }
    return .success
  }

  private static func change(
    _ form: InstitutionForm,
    _ ledger: Ledger,
    _ arguments: Arguments,
    _ session: Session
  ) async throws {
    let signatory = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "institution",
      needing: [.administrator]
    )
    try await ledger.append(
      .institution(form.record(by: signatory.user)),
      run: nil,
      at: Session.stamp()
    )
  }

  /// The store becomes an institution's: its data and its first administrator at one instant.
  private static func found(
    _ given: InstitutionForm?,
    _ ledger: Ledger,
    _ arguments: Arguments,
    _ session: Session
  ) async throws {
    guard given != nil || session.canAsk else { throw Failure.institutionUnasked }
    let questions = Questionnaire(language: session.language)
    let form: InstitutionForm
    if let given {
      form = given
    } else {
      form = try await InstitutionForm(asking: questions, withAdministrator: true)
    }
    guard let person = form.administrator else { throw Failure.administratorMissing }
    try UserName.check(person.user)
    let passphrase = try await session.newPassphrase(
      arguments["--passphrase-file"],
      of: person.user
    )
    let folder = KeyChoice.folder(arguments)
    let key = try NewKey.make(for: person.user, passphrase: passphrase, in: folder)
    let account = AccountRecord(
      user: person.user,
      name: person.name,
      roles: [.administrator],
      change: .created,
      publicKey: key.pem,
      by: person.user
    )
    try await ledger.append(
      [.institution(form.record(by: person.user)), .account(account)],
      run: nil,
      at: Session.stamp()
    )
  }
}
