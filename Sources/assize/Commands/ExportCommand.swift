import Documents
import Evidence
import Wording

extension Command {
  static let export = Command(
    name: "export",
    summary: BilingualText(
      zh: "导出检定结果：平台交换表、csv 或电子表格",
      en: "export results as the platform's tables, as csv or as a spreadsheet"
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
          zh: "写到此处：platform 与 csv 为文件夹，xlsx 为文件",
          en: "write here: a folder for platform and csv, a file for xlsx"
        )
      ),
      OptionSpecification("--all", nil, BilingualText(zh: "全部记录", en: "every record")),
      .store,
    ],
    examples: [
      "assize export --form xlsx --out results.xlsx --all",
      "assize export --form platform --out platform 3 4",
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
    let out = arguments["--out"] ?? form.usualPlace
    let export = ResultExport(ledger: ledger, runs: runs, out: out)
    switch form {
    case .platform: Output.lines(try await export.platform(session.dataFolder(arguments)))
    case .csv: Output.lines(try await export.csv())
    case .xlsx: Output.lines(try await export.spreadsheet())
    }
    return .success
  }
}

/// As what results leave the house.
enum ExportForm: String, CaseIterable, Sendable {
  case platform, csv, xlsx

  var usualPlace: String {
    switch self {
    case .platform: "assize-platform"
    case .csv: "assize-csv"
    case .xlsx: "assize.xlsx"
    }
  }
}
