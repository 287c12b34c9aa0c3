import Metrology

/// A table as it leaves the house: named columns, exact texts, numbers marked as such.
package struct ExportTable: Equatable, Sendable {
  /// What stands in one cell.
  package enum Cell: Equatable, Sendable {
    case empty
    case text(String)
    /// A decimal with its digits as recorded.
    case number(String)

    /// An absent text, or one without a character, is an empty cell.
    static func optional(_ text: String?) -> Cell {
      text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
    }

    /// A decimal; anything else stays a text.
    static func decimal(_ text: String?) -> Cell {
      guard let text, !text.isEmpty else { return .empty }
      return ExactDecimal(text) == nil ? .text(text) : .number(text)
    }

    package var text: String {
      switch self {
      case .empty: ""
      case .text(let text), .number(let text): text
      }
    }
  }

  package var name: String
  package var columns: [String]
  package var rows: [[Cell]]

  package init(name: String, columns: [String], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
