import Console
import Evidence
import Metrology
import Procedures
import Wording

/// The records that rest on a standard, as lines for a terminal.
enum ImpactTable {
  static func lines(
    _ resting: [RestingRun],
    _ standard: String,
    since day: CivilDate,
    _ language: Language
  ) -> [String] {
    if resting.isEmpty {
      let none = BilingualText(
        zh: "\(day) 起没有以 \(standard) 为依据的记录。",
        en: "No record since \(day) rests on \(standard)."
      )
      return [none.text(in: language)]
    }
    let documents = resting.reduce(0) { $0 + $1.documents.count }
    let total = BilingualText(
      zh: "\(day) 起共 \(resting.count) 份记录以 \(standard) 为依据，出具文件 \(documents) 份。",
      en: "\(resting.count) records since \(day) rest on \(standard); documents made: \(documents)."
    )
    return table(resting).lines(in: language) + ["", total.text(in: language)]
  }

  private static func table(_ resting: [RestingRun]) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "记录", en: "record"), BilingualText(zh: "日期", en: "day"),
        BilingualText(zh: "出厂编号", en: "serial"), BilingualText(zh: "枪", en: "connector"),
        BilingualText(zh: "结论", en: "conclusion"),
        BilingualText(zh: "校准证书", en: "certificate"),
        BilingualText(zh: "文件", en: "documents"),
      ],
      rows: resting.map { row in
        let conclusion = row.run.conclusion?.text
        return [
          BilingualText(verbatim: "\(row.run.number)"),
          BilingualText(verbatim: String(row.run.openedAt.prefix(10))),
          BilingualText(verbatim: row.run.pile.serial),
          BilingualText(verbatim: row.run.connector),
          conclusion ?? BilingualText(zh: "未结束", en: "never closed"),
          BilingualText(verbatim: row.certificate ?? "–"),
          BilingualText(verbatim: row.documents.joined(separator: " ")),
        ]
      }
    )
  }
}
