import Metrology
package import Wording

extension Procedure {
  /// Everything a person reads of a procedure, in order.
  package var tables: [TextTable] {
    [identityTable, itemTable] + [figureTable]
  }

  /// Number, title, edition, dates, and how much of it is checked.
  package var identityTable: TextTable {
    let unchecked = unconfirmedDecidingFigures.count
    let rows: [[BilingualText]] = [
      [BilingualText(zh: "文件", en: "File"), BilingualText(id)],
      [BilingualText(zh: "规程", en: "Regulation"), BilingualText(regulation.number)],
      [BilingualText(zh: "名称", en: "Title"), regulation.title],
      [BilingualText(zh: "版本", en: "Edition"), edition],
      [BilingualText(zh: "发布", en: "Issued"), BilingualText(regulation.issued.value)],
      [BilingualText(zh: "实施", en: "In force"), BilingualText(regulation.inForce.value)],
      [
        BilingualText(zh: "适用", en: "Covers"),
        BilingualText(
          zh: appliesTo.map(\.name.zh).joined(separator: "、"),
          en: appliesTo.map(\.name.en).joined(separator: ", ")
        ),
      ],
      [
        BilingualText(zh: "核对", en: "Checked"),
        BilingualText(
          zh: "\(decidingFigures.count) 个决定性的数中有 \(unchecked) 个未核对",
          en: "\(unchecked) of \(decidingFigures.count) deciding figures are not checked"
        ),
      ],
    ]
    return TextTable(
      title: regulation.title,
      headers: [BilingualText(zh: "项", en: "Field"), BilingualText(zh: "内容", en: "Content")],
      rows: rows
    )
  }

  private var edition: BilingualText {
    guard regulation.isTrial else { return BilingualText(regulation.edition) }
    return BilingualText(zh: "\(regulation.edition)（试行）", en: "\(regulation.edition) (trial)")
  }

  /// Items against kinds of verification.
  package var itemTable: TextTable {
    TextTable(
      title: BilingualText(zh: "检定项目", en: "Items"),
      headers: [BilingualText(zh: "项目", en: "Item"), BilingualText(zh: "条款", en: "Clause")]
        + kinds.map(\.title),
      rows: headings.map { heading in
        [heading.title, BilingualText(heading.clause ?? "")]
          + kinds.map { heading.treatment(in: $0.kind).name }
      }
    )
  }

  /// Every figure with its provenance.
  package var figureTable: TextTable {
    TextTable(
      title: BilingualText(zh: "数值与来源", en: "Figures and their sources"),
      headers: [
        BilingualText(zh: "数值", en: "Figure"), BilingualText(zh: "值", en: "Value"),
        BilingualText(zh: "条款", en: "Clause"), BilingualText(zh: "状态", en: "Status"),
        BilingualText(zh: "核对人", en: "Checked by"), BilingualText(zh: "来源", en: "Source"),
      ],
      rows: figures.map { figure in
        [
          figure.name, BilingualText(figure.value), BilingualText(figure.provenance.clause ?? ""),
          figure.provenance.status.name, BilingualText(figure.provenance.checkedBy ?? ""),
          BilingualText(figure.provenance.source),
        ]
      }
    )
  }
}

extension Provenance.Status {
  package var name: BilingualText {
    switch self {
    case .confirmed: BilingualText(zh: "已证实", en: "confirmed")
    case .preview: BilingualText(zh: "预览", en: "preview")
    case .practice: BilingualText(zh: "实践", en: "practice")
    case .unconfirmed: BilingualText(zh: "未证实", en: "unconfirmed")
    }
  }
}
