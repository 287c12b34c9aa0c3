import Wording

// What can be wrong with a single value.
extension Remark {
  static func missing(_ expectation: Expectation) -> Remark {
    Remark(
      BilingualText(zh: "缺少该键", en: "the key is missing"),
      remedy: expectation.remedy
    )
  }

  static func empty(_ expectation: Expectation) -> Remark {
    Remark(
      BilingualText(zh: "没有写值", en: "there is no value"),
      remedy: expectation.remedy
    )
  }

  static func wrongShape(_ node: Node, _ expectation: Expectation) -> Remark {
    let shape =
      switch node {
      case .scalar(let scalar):
        BilingualText(
          zh: "'\(scalar.text.shortened)' 是一个值",
          en: "'\(scalar.text.shortened)' is a single value"
        )
      case .sequence: BilingualText(zh: "这是一个列表", en: "this is a list")
      case .mapping: BilingualText(zh: "这是一组键值", en: "this is a group of keys")
      }
    return Remark(
      BilingualText(
        zh: "\(shape.zh)，应为\(expectation.name.zh)",
        en: "\(shape.en), not \(expectation.name.en)"
      ),
      remedy: expectation.remedy
    )
  }

  package static func notAValue(_ text: String, _ expectation: Expectation) -> Remark {
    Remark(
      BilingualText(
        zh: "'\(text.shortened)' 不是\(expectation.name.zh)",
        en: "'\(text.shortened)' is not \(expectation.name.en)"
      ),
      remedy: expectation.remedy
    )
  }

  static var stillOpen: Remark {
    Remark(
      BilingualText(zh: "'?' 尚未填写", en: "'?' is still to be filled in"),
      remedy: BilingualText(zh: "请写上实际的内容。", en: "Write what is really so.")
    )
  }

  static func outside(_ text: String, _ range: ClosedRange<Int>) -> Remark {
    Remark(
      BilingualText(
        zh: "\(text.shortened) 超出范围",
        en: "\(text.shortened) is out of range"
      ),
      remedy: BilingualText(
        zh: "请写 \(range.lowerBound) 到 \(range.upperBound) 之间的整数。",
        en: "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
      )
    )
  }

  package static func notAChoice(_ text: String, among choices: [String]) -> Remark {
    let list = choices.joined(separator: ", ")
    return Remark(
      BilingualText(
        zh: "'\(text.shortened)' 不在可选值中",
        en: "'\(text.shortened)' is not one of the choices"
      ),
      remedy: suggestion(for: text, among: choices).map {
        BilingualText(zh: "是否指 '\($0)'？可选：\(list)。", en: "Did you mean '\($0)'? Choices: \(list).")
      } ?? BilingualText(zh: "可选：\(list)。", en: "Choices: \(list).")
    )
  }

  static let tooManyDigits = Remark(
    BilingualText(zh: "数字位数过多", en: "the number has too many digits"),
    remedy: BilingualText(
      zh: "小数点前最多 12 位，小数点后最多 9 位。",
      en: "Write at most 12 digits before the point and 9 after it."
    )
  )
}
