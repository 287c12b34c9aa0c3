import DataFiles
import Evidence
import Metrology
import Wording

extension DayWatch {
  static func benchWrong(_ finding: Finding) -> BilingualText {
    BilingualText(
      zh: "装置文件有误：\(finding.text(in: .chinese))",
      en: "the bench file is wrong: \(finding.text(in: .english))"
    )
  }

  static func ending(
    _ name: BilingualText,
    _ serial: String,
    _ until: CivilDate,
    _ today: CivilDate
  ) -> BilingualText {
    let days = until.unixDay - today.unixDay
    if days < 0 {
      return BilingualText(
        zh: "\(name.zh) \(serial) 的校准证书已于 \(until) 到期，不能再用",
        en: "the certificate of the \(name.en) \(serial) ended on \(until): it may not be used"
      )
    }
    return BilingualText(
      zh: "\(name.zh) \(serial) 的校准证书 \(days) 天后到期（\(until)）",
      en: "the certificate of the \(name.en) \(serial) ends in \(days) days, on \(until)"
    )
  }

  static func checkStandard(_ answer: AnswerRecord, _ run: Int, _ day: String) -> BilingualText {
    let isToday = answer.at.hasPrefix(day)
    let when = isToday ? answer.at.clockTime : "\(answer.at.prefix(10)) \(answer.at.clockTime)"
    let missing =
      isToday
      ? BilingualText(verbatim: "")
      : BilingualText(
        zh: "，今日尚未核查",
        en: ", not yet today"
      )
    return BilingualText(
      zh: "核查标准：最近一次 \(when)，\(answer.answer)（\(run) 号记录）\(missing.zh)",
      en: "Check standard: last at \(when), \(answer.answer), record \(run)\(missing.en)"
    )
  }
}
