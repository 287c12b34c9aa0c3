import Evidence
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
    let correcting = try await Correcting(number, in: ledger)
    let correction = try await correcting.correction(
      of: arguments.number("--entry"),
      arguments["--field"],
      becomes: arguments.required("--becomes"),
      reason: arguments.required("--reason"),
      author: arguments.required("--author")
    )
    let authoriser = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "correct \(number)",
      needing: Correcting.authorising
    )
    let body = try await correcting.authorised(correction, by: authoriser, at: Session.stamp())
    try await session.append(body, run: number, to: ledger, arguments)
    return .success
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
