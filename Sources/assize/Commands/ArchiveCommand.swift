import Evidence
import Wording

extension Command {
  static let archiveCatalogue = Command(
    name: "archive catalogue",
    summary: BilingualText(
      zh: "全部原始记录的目录：起止编号与时间、归档、销毁",
      en: "the catalogue of all records: first and last number and time, archived, destroyed"
    ),
    options: [.store],
    examples: ["assize archive catalogue"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let catalogue = try await ledger.catalogue()
    Output.lines(CatalogueTable.lines(catalogue, session.language))
    return .success
  }

  static let archiveYear = Command(
    name: "archive year",
    summary: BilingualText(
      zh: "把一年的记录归档成一个文件，其摘要写入审计追踪",
      en: "close a year's records into a file of its own, whose digest goes into the ledger"
    ),
    operands: "YYYY",
    operandCount: 1...1,
    options: [.documents, .store] + OptionSpecification.signingIn,
    examples: ["assize archive year 2025 --documents archive --as sun"]
  ) { arguments, session in
    let year = try number(arguments.operands[0], "YYYY", "2025", in: 1900...9999)
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let keeper = try await session.signatory(
      arguments,
      in: ledger,
      for: "archive year",
      needing: [.recordKeeper]
    )
    try await ledger.checkChain()
    let path = "\(arguments["--documents"] ?? ".")/assize-\(year).jsonl"
    let record = try await ledger.closeYear(
      year,
      into: path,
      by: keeper?.user ?? "–",
      at: Session.stamp()
    )
    try await session.sealHead(ledger, arguments)
    let words = BilingualText(
      zh: "\(path)：记录 \(record.firstRun) 至 \(record.lastRun)，SM3 \(record.digest)",
      en: "\(path): records \(record.firstRun) to \(record.lastRun), SM3 \(record.digest)"
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  static let archiveHandOver = Command(
    name: "archive hand-over",
    summary: BilingualText(
      zh: "整理一批记录移交他人：记录、文件、目录和签收单",
      en: "put together records for somebody else: entries, documents, catalogue and receipt"
    ),
    options: [.firstRecord, .lastRecord, .documents, .store] + OptionSpecification.signingIn,
    examples: ["assize archive hand-over --from 1 --to 20 --documents set --as sun"]
  ) { arguments, session in
    let runs = try records(arguments)
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let keeper = try await session.signatory(
      arguments,
      in: ledger,
      for: "archive hand-over",
      needing: [.recordKeeper]
    )
    try await ledger.checkChain()
    let set = HandOver(ledger: ledger, runs: runs, folder: arguments["--documents"] ?? ".")
    let receipt = try await set.write(in: session.language, at: Session.stamp())
    if let keeper {
      let subject = "records \(runs.lowerBound) to \(runs.upperBound)"
      let access = AccessRecord(user: keeper.user, act: .handedOver, subject: subject)
      try await ledger.append(.access(access), run: nil, at: Session.stamp())
      try await session.sealHead(ledger, arguments)
    }
    Output.lines([receipt])
    return .success
  }

  /// `--from N --to M`; one record alone where no end is named.
  static func records(_ arguments: Arguments) throws(Failure) -> ClosedRange<Int> {
    let first = try RecordNumber.parse(arguments.required("--from"))
    let last = try arguments["--to"].map(RecordNumber.parse) ?? first
    guard first <= last else {
      throw .unusable(
        "\(last)",
        for: "--to",
        expected: BilingualText(zh: "不小于 \(first) 的记录号", en: "a record not before \(first)")
      )
    }
    return first...last
  }

  private static func number(
    _ text: String,
    _ name: String,
    _ example: String,
    in range: ClosedRange<Int>
  ) throws(Failure) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .unusable(
        text,
        for: name,
        expected: BilingualText(zh: "年份，如 \(example)", en: "a year, as in \(example)")
      )
    }
    return number
  }
}

extension OptionSpecification {
  static let firstRecord = OptionSpecification(
    "--from",
    "N",
    BilingualText(zh: "第一份记录", en: "the first record")
  )

  static let lastRecord = OptionSpecification(
    "--to",
    "M",
    BilingualText(zh: "最后一份记录（默认只有一份）", en: "the last record (default: one alone)")
  )
}
