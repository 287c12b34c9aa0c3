import Documents
import Evidence
import Wording

extension Command {
  static let document = Command(
    name: "document",
    summary: BilingualText(
      zh: "出具一份文件；已出具的按原样再给出一份",
      en: "make a document of a record, or give one again exactly as it was made"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.form, .reissue, .store, .documents] + OptionSpecification.signingIn,
    examples: [
      "assize document 3 --documents .", "assize document 3 --form original-record",
      "assize document 3 --form label",
      "assize document 3 --reissue 'client renamed' --as zhang",
    ]
  ) { arguments, session in
    let asked: DocumentVariant? = try arguments.has("--form") ? arguments.choice("--form") : nil
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let record = try await ledger.originalRecord(number)
    let folder = arguments["--documents"] ?? "."
    if let reason = arguments["--reissue"] {
      let variant = asked ?? record.usualVariant
      let reissue = Reissue(ledger: ledger, variant: variant, reason: reason, folder: folder)
      try await reissue.check(record)
      let data = try session.dataFolder(arguments)
      let approver = try await session.requiredSignatory(
        arguments,
        in: ledger,
        for: "document \(record.number) --reissue",
        needing: [.approver]
      )
      let made = try await reissue.make(of: record, data, by: approver)
      try await session.sealHead(ledger, arguments)
      Output.lines([made.path])
      return .success
    }
    let signatory = try await session.access(
      .printed,
      "record \(number): \(asked?.rawValue ?? "document")",
      of: record.opening,
      in: ledger,
      needing: OfficeAccess.printing,
      arguments
    )
    let desk = DocumentDesk(
      ledger: ledger,
      data: try session.dataFolder(arguments),
      folder: folder,
      user: signatory?.user
    )
    Output.lines(try await desk.give(asked, of: record))
    try await session.sealHead(ledger, arguments)
    return .success
  }
}

extension OptionSpecification {
  static let reissue = OptionSpecification(
    "--reissue",
    "REASON",
    BilingualText(
      zh: "撤回已出具的文件，以新编号重新出具，并写明原因",
      en: "withdraw the document that was issued, and issue it anew under another number"
    )
  )

  static let form = OptionSpecification(
    "--form",
    DocumentVariant.allCases.map(\.rawValue).joined(separator: "|"),
    BilingualText(
      zh: "哪一种文件（默认为该检定应出具的）",
      en: "which document (default: the one that was earned)"
    )
  )
}
