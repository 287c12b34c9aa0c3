import Console
import Evidence
import Procedures
import Wording

/// Numbers of documents as lines for a terminal.
enum NumberTables {
  static func ranges(_ book: NumberBook) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "检定装置", en: "bench"), BilingualText(zh: "年份", en: "year"),
        BilingualText(zh: "编号段", en: "range"), BilingualText(zh: "剩余", en: "left"),
      ],
      rows: book.ranges.map { range in
        [
          range.bench, "\(range.year)", "\(range.first)–\(range.last)", "\(book.left(in: range))",
        ].map { BilingualText(verbatim: $0) }
      }
    )
  }

  static func numbers(_ book: NumberBook) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "编号", en: "number"), BilingualText(zh: "文件", en: "document"),
        BilingualText(zh: "记录", en: "record"), BilingualText(zh: "取用人", en: "taken by"),
        BilingualText(zh: "状态", en: "state"),
      ],
      rows: book.lines.map { line in
        [
          BilingualText(verbatim: line.use.number),
          RecordWords.text(of: line.use.form ?? "–"),
          BilingualText(verbatim: line.run.map { "\($0)" } ?? "–"),
          BilingualText(verbatim: line.use.by), line.state.text,
        ]
      }
    )
  }
}
