import Evidence
import Metrology
import Wording

/// What stands in one cell of a table, before it is measured.
struct Cell: Equatable {
  enum Content: Equatable {
    case empty
    case text(BilingualText)
    /// Numbers of one unit, to the right; several become columns of their own.
    case numbers([String], unit: String?)
    /// Letters and digits that may break anywhere.
    case digest(String)
  }

  var content: Content
  /// Set in bold and in the colour of warnings.
  var isWarning = false
  /// Set with a line through it.
  var isStruck = false

  static let empty = Cell(content: .empty)

  var struck: Cell {
    var cell = self
    cell.isStruck = true
    return cell
  }

  static func text(_ text: BilingualText?) -> Cell {
    Cell(content: text.map(Content.text) ?? .empty)
  }

  static func text(_ text: String?) -> Cell {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return .empty }
    return .text(BilingualText(verbatim: text))
  }

  static func number(_ number: String?, unit: String? = nil) -> Cell {
    Cell(content: number.map { .numbers([Printed.number($0)], unit: unit) } ?? .empty)
  }

  static func quantity(_ value: QuantityValue) -> Cell {
    .number("\(value.number)", unit: value.unit.rawValue)
  }

  static func conclusion(_ conclusion: Conclusion) -> Cell {
    let isWarning = conclusion == .nonconforming || conclusion == .notCompleted
    return Cell(content: .text(conclusion.text.capitalised), isWarning: isWarning)
  }
}
