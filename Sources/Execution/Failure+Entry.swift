import Metrology
package import Wording

/// What is wrong with a reading that a person typed, named where it was typed.
extension Failure {
  static func unitMissing(_ text: String, example: String) -> Failure {
    Failure(
      .entryUnusable,
      BilingualText(zh: "“\(text)”没有单位。", en: "'\(text)' has no unit."),
      remedy: BilingualText(
        zh: "数字后加一个空格和单位，如 \(example)。",
        en: "Write a space and the unit after the number, as in \(example)."
      )
    )
  }

  static func decimalsDiffer(_ text: String, resolution: QuantityValue) -> Failure {
    let digits = resolution.number.places
    return Failure(
      .entryUnusable,
      BilingualText(
        zh: "“\(text)”的小数位数与显示不符：桩文件写明分辨力为 \(resolution)，小数 \(digits) 位。",
        en: "'\(text)' has other decimals than the display: by the pile's file its resolution is "
          + "\(resolution), \(digits) decimals."
      ),
      remedy: BilingualText(
        zh: "写出显示的全部数字，包括末尾的零；分辨力确实不同时改正桩文件。",
        en: "Write every digit shown, the zeros at the end too; correct the pile's file where the "
          + "resolution is another."
      )
    )
  }

  static func readingBelowStart(_ text: String, start: QuantityValue) -> Failure {
    Failure(
      .entryUnusable,
      BilingualText(
        zh: "“\(text)”小于本次读数开始时的 \(start)。",
        en: "'\(text)' is less than at the beginning of this reading, \(start)."
      ),
      remedy: BilingualText(
        zh: "再看一次显示，读同一个电能示值。",
        en: "Look at the display again; read the same register."
      )
    )
  }

  static func entriesDiffer(_ first: String, _ second: String) -> Failure {
    Failure(
      .entriesDiffer,
      BilingualText(
        zh: "两次录入不一致：“\(first)”和“\(second)”。",
        en: "The two entries differ: '\(first)' and '\(second)'."
      ),
      remedy: BilingualText(
        zh: "再看一次显示，重新录入两次。",
        en: "Look at the display again and type it twice anew."
      )
    )
  }

  package static func confirmedByTheSame(_ name: String) -> Failure {
    Failure(
      .confirmedByTheSame,
      BilingualText(
        zh: "“\(name)”读了数，不能由本人确认。",
        en: "'\(name)' took the reading and cannot confirm it."
      ),
      remedy: BilingualText(zh: "请另一人确认。", en: "Another person must confirm it.")
    )
  }

  package static func confirmerUnknown(_ name: String) -> Failure {
    Failure(
      .confirmedByTheSame,
      BilingualText(
        zh: "“\(name)”不是本机构的在用账户。",
        en: "'\(name)' is no open account of this institution."
      ),
      remedy: BilingualText(
        zh: "请写账户名；assize user list 列出账户。",
        en: "Write the account's name; assize user list lists them."
      )
    )
  }

  static func pauseTooLong(_ limit: QuantityValue) -> Failure {
    Failure(
      .pauseTooLong,
      BilingualText(
        zh: "暂停超过 \(limit)，检定到此结束；负载一直断开。",
        en: "The pause was longer than \(limit): the run ends here. The load stayed off."
      ),
      remedy: BilingualText(
        zh: "重新检定；上限写在规程文件的 pause.at-most 中。",
        en: "Verify again; the limit stands in the procedure under pause.at-most."
      )
    )
  }

  static func pressesUneven(_ shown: [String]) -> Failure {
    let list = shown.joined(separator: ", ")
    return Failure(
      .entryUnusable,
      BilingualText(
        zh: "按键时的示值间隔不等：\(list)。",
        en: "The changes are not equally far apart: \(list)."
      ),
      remedy: BilingualText(
        zh: "重新按键：逐个末位，或每隔同样多个末位。",
        en: "Press again: at every change, or at every so many."
      )
    )
  }

  static func digitTooShort(_ point: BilingualText, _ resolution: QuantityValue) -> Failure {
    Failure(
      .digitTooShort,
      BilingualText(
        zh: "负载点 \(point.zh)：显示的末位（\(resolution)）持续不到 2 s 或两个刷新周期，人来不及按键。负载尚未接通。",
        en:
          "At the load point \(point.en) a digit of the display (\(resolution)) lasts less than 2 s "
          + "or two refresh periods: too short for a hand. The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "改用 --method standstill，或为装置配备桩显示驱动。",
        en: "Use --method standstill, or a bench whose driver reads the display."
      )
    )
  }

  static func indicationNotAgreed(_ place: String) -> Failure {
    Failure(
      .indicationNotAgreed,
      BilingualText(
        zh: "示值 \(place) 没有按规程的要求录入两次或由他人确认。",
        en: "The indication \(place) was neither typed twice nor confirmed as the procedure asks."
      ),
      remedy: BilingualText(
        zh: "要求写在规程文件的 person-reading.entry 中。",
        en: "What is asked stands in the procedure under person-reading.entry."
      )
    )
  }

  static func pressesMissing(given: Int, of times: Int) -> Failure {
    Failure(
      .entryUnusable,
      BilingualText(
        zh: "应按键 \(times) 次，实际 \(given) 次。",
        en: "The key is due \(times) times and was pressed \(given) times."
      ),
      remedy: BilingualText(zh: "重新按键。", en: "Press again from the first change.")
    )
  }
}
