import Console
import Evidence
import Procedures
import Wording

extension Command {
  static let numbers = Command(
    name: "numbers",
    summary: BilingualText(
      zh: "列出各检定装置的编号段和每个已取用的编号",
      en: "list the ranges of the benches and every number taken, with what became of it"
    ),
    options: [.store],
    examples: ["assize numbers"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let book = try await ledger.numbers()
    let tables = [NumberTables.ranges(book), NumberTables.numbers(book)]
    Output.lines(Array(tables.map { $0.lines(in: session.language) }.joined(separator: [""])))
    return .success
  }

  static let numbersRange = Command(
    name: "numbers range",
    summary: BilingualText(
      zh: "为检定装置分配一段文件编号",
      en: "give a bench the numbers its documents take"
    ),
    operands: "BENCH",
    operandCount: 1...1,
    options: [.year, .first, .last, .store] + OptionSpecification.signingIn,
    examples: ["assize numbers range BENCH-1 --year 2026 --first 1 --last 999 --as chen"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    var range = NumberRange(
      bench: arguments.operands[0],
      year: try arguments.number("--year"),
      first: try arguments.number("--first"),
      last: try arguments.number("--last"),
      by: ""
    )
    range.by = try await session.keeperOfNumbers(arguments, in: ledger).user
    try await ledger.add(range, at: Session.stamp())
    try await session.sealHead(ledger, arguments)
    Output.lines([LedgerBody.numberRange(range).summary.text(in: session.language)])
    return .success
  }

  static let numbersGiveUp = Command(
    name: "numbers give-up",
    summary: BilingualText(
      zh: "放弃一个已取用而未出具文件的编号",
      en: "give up a number that was taken and whose document was never made"
    ),
    operands: "NUMBER",
    operandCount: 1...1,
    options: [.reason, .store] + OptionSpecification.signingIn,
    examples: ["assize numbers give-up 2026-BENCH-1-000007 --reason 'spoilt print' --as chen"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let (number, reason) = (arguments.operands[0], try arguments.required("--reason"))
    let keeper = try await session.keeperOfNumbers(arguments, in: ledger)
    try await ledger.giveUp(number, because: reason, by: keeper.user, at: Session.stamp())
    try await session.sealHead(ledger, arguments)
    let state = NumberBook.Line.State.givenUp(reason: reason).text.text(in: session.language)
    Output.lines(["\(number)  \(state)"])
    return .success
  }
}

extension Session {
  fileprivate func keeperOfNumbers(
    _ arguments: Arguments,
    in ledger: Ledger
  ) async throws -> Signatory {
    try await requiredSignatory(
      arguments,
      in: ledger,
      for: arguments.command.name,
      needing: [.technicalHead, .recordKeeper]
    )
  }
}

extension Arguments {
  /// The value of an option that is a whole number from 1.
  func number(_ option: String) throws(Failure) -> Int {
    let text = try required(option)
    guard let number = Int(text), (1...999_999_999).contains(number) else {
      throw .unusable(
        text,
        for: option,
        expected: BilingualText(zh: "从 1 起的整数", en: "a whole number from 1")
      )
    }
    return number
  }
}

extension OptionSpecification {
  fileprivate static let year = OptionSpecification(
    "--year",
    "YEAR",
    BilingualText(zh: "编号所属年份", en: "the year they are for")
  )
  fileprivate static let first = OptionSpecification(
    "--first",
    "N",
    BilingualText(zh: "第一个", en: "the first of them")
  )
  fileprivate static let last = OptionSpecification(
    "--last",
    "N",
    BilingualText(zh: "最后一个", en: "the last of them")
  )
}
