import Wording

extension Cell {
  var isNumber: Bool {
    if case .numbers = content { true } else { false }
  }

  var isBilingual: Bool {
    if case .text(let text) = content { text.zh != text.en } else { false }
  }

  var partCount: Int {
    if case .numbers(let numbers, _) = content { numbers.count } else { 1 }
  }

  /// One of several numbers as a cell of its own; empty where this cell has fewer.
  func part(_ index: Int) -> Cell {
    guard case .numbers(let numbers, let unit) = content, index < numbers.count else {
      return .empty
    }
    var cell = self
    cell.content = .numbers([numbers[index]], unit: unit)
    return cell
  }

  /// The lines that stand in the cell; a number leaves out the unit that its column's head states.
  func lines(beside headUnit: String?) -> [(text: String, style: TextStyle)] {
    let styles = textStyles
    switch content {
    case .empty: return [("—", TextStyle.cell.coloured(.faded))]
    case .text(let text):
      return text.zh == text.en
        ? [(text.zh, styles.zh)] : [(text.zh, styles.zh), (text.en, styles.en)]
    case .numbers(let numbers, let unit):
      let suffix = unit == headUnit ? "" : unit.map { " \($0)" } ?? ""
      return numbers.map { ($0 + suffix, styles.zh) }
    case .digest(let digest): return [(digest, .cellEnglish)]
    }
  }

  var textStyles: (zh: TextStyle, en: TextStyle) {
    let (zh, en): (TextStyle, TextStyle) =
      isWarning ? (.warningCell, .cellEnglish.coloured(.warning)) : (.cell, .cellEnglish)
    return isStruck ? (zh.struck, en.struck) : (zh, en)
  }
}

extension String {
  /// Puts a number where a form's label says `{n}`.
  func replacingNumber(with text: String) -> String {
    replacing("{n}", with: text)
  }
}
