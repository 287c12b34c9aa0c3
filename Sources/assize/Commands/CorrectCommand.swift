import DataFiles
import Evidence
import Execution
import Procedures
import Wording

extension Command {
  static let correct = Command(
    name: "correct",
    summary: BilingualText(
      zh: "更正一项人员填写的内容；原内容保留，读数不能更正",
      en: "correct something a person stated; what stood before stays, and no reading is corrected"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.entry, .field, .becomes, .reason, .author, .store] + OptionSpecification.signingIn,
    examples: [
      "assize correct 3 --entry 27 --becomes '23.5 °C' --reason 'misread' --author wang --as li"
    ]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let record = try await ledger.originalRecord(number)
    let correction = try await correction(of: record, in: ledger, arguments)
    let changes = try await changes(by: correction, of: record, in: ledger)
    guard changes.isEmpty else { throw Failure.correctionDecides(number, changes) }
    let authoriser = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "correct \(number)",
      needing: [.approver, .technicalHead]
    )
    guard authoriser.user != correction.author else {
      throw Failure.authorAuthorises(authoriser.user)
    }
    let role: Role = authoriser.roles.contains(.technicalHead) ? .technicalHead : .approver
    let signed = try await ledger.signed(
      correction,
      by: authoriser,
      as: role,
      run: number,
      at: Session.stamp()
    )
    try await session.append(.correction(signed), run: number, to: ledger, arguments)
    return .success
  }

  /// The correction as asked for, where what it corrects was stated by a person.
  private static func correction(
    of record: OriginalRecord,
    in ledger: Ledger,
    _ arguments: Arguments
  ) async throws -> Correction {
    let (entry, author) = (try arguments.number("--entry"), try arguments.required("--author"))
    let isOpening = entry == record.openingEntry
    let field = arguments["--field"] ?? (isOpening ? "client" : "answer")
    guard record.closing != nil, let was = record.stated(field, in: entry) else {
      throw Failure.nothingToCorrect(entry, of: record)
    }
    guard try await ledger.people()[author] != nil else { throw Failure.authorUnknown(author) }
    return Correction(
      entry: entry,
      field: field,
      was: was,
      becomes: try arguments.required("--becomes"),
      reason: try arguments.required("--reason"),
      author: author
    )
  }

  private static func changes(
    by correction: Correction,
    of record: OriginalRecord,
    in ledger: Ledger
  ) async throws -> [String] {
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
    let pile = try ChargingPile.decode(
      await KeptFile.read("pile", of: record, from: ledger),
      for: procedure
    )
    guard let kind = VerificationKind(rawValue: record.opening.kind) else {
      throw Failure.recordIncomplete(record.number, missing: "kind")
    }
    let facts = RunFacts(try await ledger.entries(run: record.number))
    return try CorrectionCheck(procedure: procedure, pile: pile, kind: kind)
      .changes(of: facts, by: correction)
  }
}

extension OptionSpecification {
  fileprivate static let entry = OptionSpecification(
    "--entry",
    "SEQUENCE",
    BilingualText(
      zh: "被更正的条目（records show 中的序号）",
      en: "the entry that is corrected, by its number in records show"
    )
  )
  fileprivate static let field = OptionSpecification(
    "--field",
    (["answer"] + OriginalRecord.correctableFields).joined(separator: "|"),
    BilingualText(
      zh: "更正哪一项（回答默认 answer，开始条目默认 client）",
      en: "which part of it (an answer's: answer; the opening's: client)"
    )
  )
  fileprivate static let becomes = OptionSpecification(
    "--becomes",
    "TEXT",
    BilingualText(zh: "更正为", en: "what it should say")
  )
  fileprivate static let author = OptionSpecification(
    "--author",
    "USER",
    BilingualText(zh: "更正人的账户，与批准更正的人不同", en: "whose correction it is; another than signs")
  )
}
