import Console
import Evidence
import Execution
import Metrology
import Procedures
import Wording

/// What the technical head has said of a procedure, as lines for a terminal.
enum ProcedureTables {
  static func state(_ file: ProcedureFile, _ office: Office, _ language: Language) -> [String] {
    let confirmations = office.confirmations(of: file.procedure.id).map(\.matter)
    let table = TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "数值", en: "figure"), BilingualText(zh: "内容", en: "value"),
        BilingualText(zh: "条款", en: "clause"), BilingualText(zh: "核对的印刷文本", en: "print compared"),
      ],
      rows: file.procedure.decidingFigures.map { figure in
        let confirmation = confirmations.first { $0.confirms(figure) }
        return [
          BilingualText(verbatim: figure.path), BilingualText(verbatim: figure.value),
          BilingualText(verbatim: figure.provenance.clause ?? "–"),
          confirmation.map { BilingualText(verbatim: "✓ \($0.printedSource)") } ?? unconfirmed,
        ]
      }
    )
    return table.lines(in: language) + [""] + progress(file, office, language)
  }

  /// Whether the file is approved, and how many figures are still to be compared.
  static func progress(_ file: ProcedureFile, _ office: Office, _ language: Language) -> [String] {
    let left = file.procedure.unconfirmed(by: office).count
    let all = file.procedure.decidingFigures.count
    let figures = BilingualText(
      zh: "决定结果的数值 \(all) 个，未确认 \(left) 个。",
      en: "Deciding figures: \(all), of which \(left) are not confirmed."
    )
    return [approval(file, office), figures].map { $0.text(in: language) }
  }

  private static func approval(_ file: ProcedureFile, _ office: Office) -> BilingualText {
    guard let approval = office.approvals[file.procedure.id] else {
      return BilingualText(zh: "规程文件未经批准。", en: "The file is not approved.")
    }
    let statement = approval.signature.statement
    let (name, day) = (office.names[statement.signer] ?? statement.signer, statement.at.prefix(10))
    guard approval.matter.digest == file.digest else {
      return BilingualText(
        zh: "\(name) 于 \(day) 批准的是另一份文件：此后文件已改动，未经批准。",
        en:
          "\(name) approved another file on \(day): this one was changed since and is not approved."
      )
    }
    return BilingualText(
      zh: "规程文件由 \(name) 于 \(day) 批准。",
      en: "The file was approved by \(name) on \(day)."
    )
  }

  private static let unconfirmed = BilingualText(zh: "未确认", en: "not confirmed")
}
