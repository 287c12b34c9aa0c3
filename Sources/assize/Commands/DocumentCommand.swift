import Evidence
import Wording

extension Command {
  static let document = Command(
    name: "document",
    summary: BilingualText(
      zh: "把已出具的文件按原样再给出一份",
      en: "give a document again, exactly as it was made"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.store, .documents],
    examples: ["assize document 3 --documents ."]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let record = try await ledger.originalRecord(number)
    guard !record.documents.isEmpty else { throw Failure.noDocument(record.number) }
    for made in record.documents {
      let bytes = try await ledger.attachment(made.digest)
      let path = "\(arguments["--documents"] ?? ".")/\(made.number).pdf"
      try WholeFile.write(bytes, to: path)
      Output.lines([path])
    }
    return .success
  }
}
