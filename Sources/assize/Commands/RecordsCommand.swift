import Console
import Evidence
import Wording

extension Command {
  static let records = Command(
    name: "records",
    summary: BilingualText(
      zh: "列出或查找原始记录；show N 显示其中一份",
      en: "list or search the original records; show N prints one"
    ),
    operands: "[show N]",
    operandCount: 0...2,
    options: RecordSearch.options + [.store] + OptionSpecification.signingIn,
    examples: [
      "assize records", "assize records show 3",
      "assize records --pile SN-2024 --from 2026-01-01 --conclusion nonconforming",
    ]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    guard let verb = arguments.operands.first else {
      let runs = try await ledger.runs().filter(RecordSearch(arguments).finds)
      let table = RecordTables.runs(runs) { RunPresence.isUnderWay($0, store: ledger.store) }
      Output.lines(table.lines(in: session.language))
      return .success
    }
    guard verb == "show", arguments.operands.count == 2 else {
      throw Failure.wrongOperands(arguments.operands, of: arguments.command)
    }
    let number = try RecordNumber.parse(arguments.operands[1])
    let record = try await ledger.originalRecord(number).examined(in: ledger)
    _ = try await session.access(
      .looked,
      "record \(number)",
      of: record.opening,
      in: ledger,
      needing: OfficeAccess.reading,
      arguments
    )
    try await session.sealHead(ledger, arguments)
    let entries = try await ledger.entries(run: number)
    Output.lines(RecordTables.record(record, entries, session.language))
    return .success
  }
}
