package import Wording

/// A table as a value: who shows it decides how.
package struct TextTable: Hashable, Sendable {
  package var title: BilingualText
  package var headers: [BilingualText]
  /// As many cells in each row as there are headers.
  package var rows: [[BilingualText]]

  package init(title: BilingualText, headers: [BilingualText], rows: [[BilingualText]]) {
    self.title = title
    self.headers = headers
    self.rows = rows
  }
}

extension BilingualText {
  static let nothing = BilingualText(verbatim: "")

  /// A value, the same in every language.
  init(_ value: some CustomStringConvertible) {
    self.init(verbatim: value.description)
  }
}
