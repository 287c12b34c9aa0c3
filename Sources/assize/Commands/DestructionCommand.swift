import Evidence
import Wording

extension Command {
  static let archiveCheck = Command(
    name: "archive check",
    summary: BilingualText(
      zh: "档案管理员核对期满待销毁的记录并签字",
      en: "the record keeper checks records whose time is over, and signs"
    ),
    options: [.firstRecord, .lastRecord, .reason, .store] + OptionSpecification.signingIn,
    examples: ["assize archive check --from 1 --to 20 --reason \"six years are over\" --as sun"]
  ) { arguments, session in
    let (ledger, destruction) = try await destruction(arguments)
    let lines = try await ledger.catalogue().filter { isCovered($0, by: destruction) }
    Output.errors(CatalogueTable.lines(lines, session.language))
    let keeper = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "archive check",
      needing: [.recordKeeper]
    )
    let at = try Session.stamp()
    let signed = try await ledger.signed(
      destruction,
      by: keeper,
      as: .recordKeeper,
      run: nil,
      at: at
    )
    try await ledger.append(.destructionCheck(signed), run: nil, at: at)
    try await session.sealHead(ledger, arguments)
    let words = BilingualText(
      zh: "已核对；技术负责人可用 assize archive destroy 销毁。",
      en: "Checked; the technical head can now destroy them: 'assize archive destroy'."
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  static let archiveDestroy = Command(
    name: "archive destroy",
    summary: BilingualText(
      zh: "技术负责人签字销毁已核对记录的内容；杂凑链仍可核验",
      en: "the technical head destroys the content of checked records; the chain still verifies"
    ),
    options: [.firstRecord, .lastRecord, .reason, .store] + OptionSpecification.signingIn,
    examples: ["assize archive destroy --from 1 --to 20 --reason \"six years are over\" --as chen"]
  ) { arguments, session in
    let (ledger, destruction) = try await destruction(arguments)
    let head = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "archive destroy",
      needing: [.technicalHead]
    )
    try await ledger.checkChain()
    let at = try Session.stamp()
    let signed = try await ledger.signed(
      destruction,
      by: head,
      as: .technicalHead,
      run: nil,
      at: at
    )
    let entry = try await ledger.destroy(signed, at: at)
    try await session.sealHead(ledger, arguments)
    let (first, last) = (destruction.firstRun, destruction.lastRun)
    let words = BilingualText(
      zh: "记录 \(first) 至 \(last) 的内容已销毁（第 \(entry) 条），编号、时间与摘要仍在。",
      en:
        "The content of records \(first) to \(last) is destroyed (entry \(entry)); numbers, times "
        + "and digests stay."
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  private static func isCovered(_ line: CatalogueLine, by destruction: Destruction) -> Bool {
    destruction.firstRun <= line.run && line.run <= destruction.lastRun
  }

  private static func destruction(
    _ arguments: Arguments
  ) async throws -> (Ledger, Destruction) {
    let (runs, reason) = (try records(arguments), try arguments.required("--reason"))
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let matter = try await ledger.destruction(of: runs, because: reason, at: Session.stamp())
    return (ledger, matter)
  }
}
