import Console
import Evidence
import Procedures
import Wording

/// Records as lines for a terminal.
enum RecordTables {
  static func runs(_ runs: [RunSummary]) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "记录", en: "record"), BilingualText(zh: "开始", en: "opened"),
        BilingualText(zh: "厂家", en: "maker"), BilingualText(zh: "出厂编号", en: "serial"),
        BilingualText(zh: "规程", en: "procedure"), BilingualText(zh: "种类", en: "kind"),
        BilingualText(zh: "结论", en: "conclusion"),
      ],
      rows: runs.map(row)
    )
  }

  private static func row(_ run: RunSummary) -> [BilingualText] {
    let conclusion =
      run.conclusion.map {
        BilingualText(zh: "\($0.mark) \($0.text.zh)", en: "\($0.mark) \($0.text.en)")
      }
      ?? BilingualText(zh: "未结束", en: "never closed")
    return [
      "\(run.number)", run.openedAt, run.pile.maker, run.pile.serial, run.procedure, run.kind,
    ]
    .map { BilingualText(verbatim: $0) } + [conclusion]
  }

  static func record(
    _ record: OriginalRecord,
    _ entries: [LedgerEntry],
    _ language: Language
  ) -> [String] {
    let title = BilingualText(
      zh: "原始记录 \(record.number) 号",
      en: "Original record \(record.number)"
    )
    let specimen = record.specimenReasons.map { "  ! " + $0.text(in: language) }
    let entryLines = entries.map { entry in
      "\(DisplayWidth.aligned("\(entry.sequence)", to: 6))  \(entry.at)  "
        + entry.body.summary.text(in: language)
    }
    let head = BilingualText(zh: "链", en: "chain").text(in: language)
    return [title.text(in: language)] + specimen + entryLines + ["\(head) \(record.chainHead)"]
  }
}
