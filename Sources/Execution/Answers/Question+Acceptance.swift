import Metrology
package import Wording

extension Question {
  /// Whether the answer meets what the question asks; nil where nothing limits it.
  ///
  /// Throws where the text is no answer to this question at all.
  package func accepts(_ text: String) throws(Failure) -> Bool? {
    switch expectation {
    case .confirmation(let expected):
      guard text == "yes" || text == "no" else { throw .answer(text, isNoAnswerTo: self) }
      return (text == "yes") == expected
    case .quantity(let unit, let least, let most):
      guard let value = QuantityValue(text), value.unit.kind == unit.kind else {
        throw .answer(text, isNoAnswerTo: self)
      }
      guard least != nil || most != nil else { return nil }
      let isEnough = least.map { $0.inBaseUnit <= value.inBaseUnit } ?? true
      let isLittleEnough = most.map { value.inBaseUnit <= $0.inBaseUnit } ?? true
      return isEnough && isLittleEnough
    case .action:
      guard text == "yes" else { throw .answer(text, isNoAnswerTo: self) }
      return true
    case .text:
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw .answer(text, isNoAnswerTo: self)
      }
      return nil
    }
  }

  /// Which answer meets what the question asks.
  var wanted: BilingualText {
    if case .confirmation(let expected) = expectation {
      return expected
        ? BilingualText(zh: "是（yes）", en: "yes") : BilingualText(zh: "否（no）", en: "no")
    }
    return limit ?? form
  }

  /// How an answer to this question is written.
  package var form: BilingualText {
    switch expectation {
    case .confirmation: BilingualText(zh: "yes 或 no", en: "yes or no")
    case .quantity(let unit, _, _):
      BilingualText(
        zh: "数值、空格、单位，如 23.5 \(unit.rawValue)",
        en: "a number, a space and the unit, as in 23.5 \(unit.rawValue)"
      )
    case .action: BilingualText(zh: "完成后写 yes", en: "yes, once it is done")
    case .text: BilingualText(zh: "文字或编号", en: "words or a number")
    }
  }
}
