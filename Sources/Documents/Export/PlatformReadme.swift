import Evidence
import Metrology
package import Wording

/// What stands beside the exchange tables: all that they cannot say.
package enum PlatformReadme {
  package static func text(
    _ export: PlatformExport,
    _ piles: [PileRecords],
    leftOut: [(run: Int, reason: BilingualText)]
  ) -> String {
    let records = piles.flatMap(\.records).map { "\($0.number)" }.joined(separator: ", ")
    let paragraphs =
      [
        BilingualText(
          zh: "Assize 导出的平台交换表，写于 \(export.writtenAt)。",
          en: "Exchange tables for the platform, exported by Assize, written \(export.writtenAt)."
        ),
        BilingualText(zh: "所含原始记录：\(records)。", en: "Original records in them: \(records)."),
      ] + specimen(piles) + [codes(export), relativeError(export)] + Self.notCarried
      + leftOut.map { run, reason in
        BilingualText(
          zh: "未导出第 \(run) 号：\(reason.zh)",
          en: "Record \(run) is left out: \(reason.en)"
        )
      }
    return paragraphs.map { "\($0.zh)\n\($0.en)\n" }.joined(separator: "\n")
  }

  private static func specimen(_ piles: [PileRecords]) -> [BilingualText] {
    let reasons = piles.flatMap(\.specimenReasons).distinct
    guard !reasons.isEmpty else { return [] }
    return [
      BilingualText(
        zh: "样张，无效（is_valid 列已如此标明）：" + reasons.map(\.zh).joined(separator: "；"),
        en: "SPECIMEN, NOT VALID, as the column is_valid says: "
          + reasons.map(\.en).joined(separator: "; ")
      )
    ]
  }

  private static func codes(_ export: PlatformExport) -> BilingualText {
    guard export.form.status != .confirmed else {
      return BilingualText(zh: "代码取值：\(export.form.source)。", en: "Codes: \(export.form.source).")
    }
    return BilingualText(
      zh: "未确认：代码的取值不在建表语句中，取自 Exports/platform.yaml（\(export.form.source)）。",
      en: "UNCONFIRMED: the values of codes are not in the DDL; they come from "
        + "Exports/platform.yaml (\(export.form.source))."
    )
  }

  private static func relativeError(_ export: PlatformExport) -> BilingualText {
    switch export.form.relativeError {
    case .rounded:
      BilingualText(
        zh: "relative_error 为判定所依据的修约值，NUMBER(16,3) 足以容纳，未再修约。",
        en:
          "relative_error is the rounded value that decided; NUMBER(16,3) holds it, and it was not "
          + "rounded again."
      )
    case .mean:
      BilingualText(
        zh: "relative_error 为平均值，四舍六入五成双到 0.001（NUMBER(16,3)）；判定另依修约值。",
        en:
          "relative_error is the mean, rounded half to even to 0.001 for NUMBER(16,3); the verdict "
          + "rests on the rounded value, which may differ."
      )
    }
  }

  private static let notCarried = [
    BilingualText(
      zh: "这些表容纳不了、只在原始记录中有的内容：",
      en: "What these tables have no room for and the original record alone holds:"
    ),
    BilingualText(
      zh: "- 付费金额与时钟误差的数值（只有合格与否的代码）；",
      en: "- the error of payment and of the clock (there is only a code);"
    ),
    BilingualText(
      zh: "- 电能读数、各次误差、平均值与修约值之一、不确定度；",
      en: "- registers, single errors, one of mean and rounded value, uncertainty;"
    ),
    BilingualText(
      zh: "- 标准器及其证书、规程版本、时区（detect_date 为装置当地时间）；",
      en: "- standards and their certificates, the edition of the regulation, the time zone "
        + "(detect_date is the bench's local time);"
    ),
    BilingualText(
      zh: "- 输入电压 in_volt 与充电分钟数 time 未测量，留空；功率因数与读数方法无列可写；",
      en:
        "- input voltage (in_volt) and minutes (time) are not measured and stay empty; power factor "
        + "and method have no column;"
    ),
    BilingualText(
      zh: "- 超过 8 字节的负载点名以其序号代替。",
      en: "- a load point's name beyond 8 bytes gives way to its number."
    ),
    BilingualText(
      zh: "csv 中以 = + - @ 开头的文字前加有撇号，以防电子表格把它当作公式。",
      en:
        "A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes "
        + "it for a formula."
    ),
  ]
}
