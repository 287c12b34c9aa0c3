import Documents
import Evidence
import Wording

extension Command {
  static let export = Command(
    name: "export",
    summary: BilingualText(
      zh: "导出检定结果：平台交换表、csv、电子表格或带签名的记录",
      en: "export results as the platform's tables, as csv, as a spreadsheet or with signatures"
    ),
    operands: "RUN…|--all",
    operandCount: 0...10_000,
    options: [
      OptionSpecification(
        "--form",
        ExportForm.allCases.map(\.rawValue).joined(separator: "|"),
        BilingualText(zh: "导出的形式", en: "what to export as")
      ),
      OptionSpecification(
        "--out",
        "PATH",
        BilingualText(
          zh: "写到此处：xlsx 为文件，其余为文件夹",
          en: "write here: a file for xlsx, a folder for the others"
        )
      ),
      OptionSpecification("--all", nil, BilingualText(zh: "全部记录", en: "every record")),
      .store,
    ] + OptionSpecification.signingIn,
    examples: [
      "assize export --form xlsx --out results.xlsx --all",
      "assize export --form platform --out platform 3 4",
      "assize export --form signed --out signed 3",
    ]
  ) { arguments, session in
    let form: ExportForm = try arguments.choice("--form")
    guard arguments.has("--all") != !arguments.operands.isEmpty else {
      throw Failure.wrongOperands(arguments.operands, of: arguments.command)
    }
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    var runs: [Int] = []
    if arguments.has("--all") {
      runs = try await ledger.runs().map(\.number)
    } else {
      for operand in arguments.operands { runs.append(try RecordNumber.parse(operand)) }
    }
    guard !runs.isEmpty else { throw Failure.nothingToExport() }
    _ = try await session.access(
      .exported,
      "records \(runs.map { "\($0)" }.joined(separator: " ")) as \(form.rawValue)",
      in: ledger,
      needing: OfficeAccess.exporting,
      arguments
    )
    try await session.sealHead(ledger, arguments)
    let out = arguments["--out"] ?? form.usualPlace
    let export = ResultExport(ledger: ledger, runs: runs, out: out)
    switch form {
    case .platform: Output.lines(try await export.platform(session.dataFolder(arguments)))
    case .csv: Output.lines(try await export.csv())
    case .xlsx: Output.lines(try await export.spreadsheet())
    case .signed:
      let signed = SignedExport(ledger: ledger, out: out)
      for run in runs { Output.lines(try await signed.files(of: run)) }
    }
    return .success
  }
}

/// As what results leave the house.
enum ExportForm: String, CaseIterable, Sendable {
  case platform, csv, xlsx, signed

  var usualPlace: String {
    switch self {
    case .platform: "assize-platform"
    case .csv: "assize-csv"
    case .xlsx: "assize.xlsx"
    case .signed: "assize-signed"
    }
  }
}
