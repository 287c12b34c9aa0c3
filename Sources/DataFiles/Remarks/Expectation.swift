package import Wording

/// What should stand at a key, and how to write it.
package struct Expectation: Sendable {
  /// With its article, as it follows "is not".
  package var name: BilingualText
  package var remedy: BilingualText

  package init(name: BilingualText, remedy: BilingualText) {
    self.name = name
    self.remedy = remedy
  }

  static let text = Expectation(
    name: BilingualText(zh: "文字", en: "a text"),
    remedy: BilingualText(zh: "请写一段文字。", en: "Write a text.")
  )

  static let bilingual = Expectation(
    name: BilingualText(zh: "中英文文字", en: "a text in two languages"),
    remedy: BilingualText(
      zh: "请写成 { zh: 中文, en: English }。",
      en: "Write { zh: 中文, en: English }."
    )
  )

  static let decimal = Expectation(
    name: BilingualText(zh: "十进制数", en: "a decimal number"),
    remedy: BilingualText(
      zh: "请写数字和小数点，如 0.05；不用指数、逗号和单位。",
      en: "Write digits and a point, such as 0.05; no exponent, comma or unit."
    )
  )

  static let boolean = Expectation(
    name: BilingualText(zh: "true 或 false", en: "true or false"),
    remedy: BilingualText(zh: "请写 true 或 false。", en: "Write true or false.")
  )

  static let group = Expectation(
    name: BilingualText(zh: "一组键值", en: "a group of keys"),
    remedy: BilingualText(
      zh: "请在下一行缩进写 '键: 值'。",
      en: "Write 'key: value' lines, indented, below it."
    )
  )

  static let list = Expectation(
    name: BilingualText(zh: "列表", en: "a list"),
    remedy: BilingualText(
      zh: "请在下面逐行写 '- ' 开头的条目。",
      en: "Write its entries below, each after '- '."
    )
  )

  static func integer(_ range: ClosedRange<Int>) -> Expectation {
    Expectation(
      name: BilingualText(zh: "整数", en: "a whole number"),
      remedy: BilingualText(
        zh: "请写 \(range.lowerBound) 到 \(range.upperBound) 之间的整数。",
        en: "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
      )
    )
  }

  static let date = Expectation(
    name: BilingualText(zh: "日期", en: "a date"),
    remedy: BilingualText(
      zh: "请写年-月-日，如 2026-11-21。",
      en: "Write year, month and day: 2026-11-21."
    )
  )

  static func choice(_ choices: [String]) -> Expectation {
    let list = choices.joined(separator: ", ")
    return Expectation(
      name: BilingualText(zh: "可选值之一", en: "one of the choices"),
      remedy: BilingualText(zh: "可选：\(list)。", en: "Choices: \(list).")
    )
  }
}
