import Console
import Evidence
import Procedures
import Wording

/// The catalogue as lines for a terminal, its first and last number and time above.
enum CatalogueTable {
  static func lines(_ catalogue: [CatalogueLine], _ language: Language) -> [String] {
    guard let first = catalogue.first, let last = catalogue.last else {
      return [BilingualText(zh: "没有记录。", en: "No records.").text(in: language)]
    }
    let until = catalogue.compactMap(\.closedAt).max() ?? last.openedAt
    let title = BilingualText(
      zh: "记录 \(first.run) 至 \(last.run)，\(first.openedAt) 至 \(until)",
      en: "records \(first.run) to \(last.run), \(first.openedAt) to \(until)"
    )
    return [title.text(in: language)] + table(catalogue).lines(in: language)
  }

  private static func table(_ catalogue: [CatalogueLine]) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "记录", en: "record"), BilingualText(zh: "开始", en: "opened"),
        BilingualText(zh: "结束", en: "closed"), BilingualText(zh: "条目", en: "entries"),
        BilingualText(zh: "厂家与编号", en: "maker and serial"),
        BilingualText(zh: "结论", en: "conclusion"), BilingualText(zh: "归档", en: "archive"),
      ],
      rows: catalogue.map(row)
    )
  }

  private static func row(_ line: CatalogueLine) -> [BilingualText] {
    let pile = line.summary.map { "\($0.pile.maker) \($0.pile.serial)" }
    let texts = [
      "\(line.run)", line.openedAt, line.closedAt ?? "–", "\(line.firstEntry)–\(line.lastEntry)",
      pile ?? "–",
    ]
    return texts.map { BilingualText(verbatim: $0) }
      + [conclusion(line), BilingualText(verbatim: line.archive ?? "–")]
  }

  private static func conclusion(_ line: CatalogueLine) -> BilingualText {
    if let entry = line.destroyedBy {
      return BilingualText(zh: "内容已销毁（第 \(entry) 条）", en: "content destroyed (entry \(entry))")
    }
    return line.summary?.conclusion?.text ?? BilingualText(zh: "未结束", en: "open")
  }
}
