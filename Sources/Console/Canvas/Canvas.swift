/// What stands on the whole terminal: the interface as a value.
package struct Canvas: Sendable, Equatable {
  package var width: Int
  /// One for each line of the terminal, each as wide as it.
  package var rows: [Row]
  /// Where the next typed character appears, if it does.
  package var cursor: Place?

  package struct Place: Sendable, Equatable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(_ rows: [Row], width: Int, height: Int, cursor: Place? = nil) {
    self.width = width
    let filling = Array(repeating: Row(), count: max(0, height - rows.count))
    self.rows = (rows.prefix(height) + filling).map { $0.fitted(to: width) }
    self.cursor = cursor.flatMap { $0.row < height && $0.column < width ? $0 : nil }
  }

  /// As plain text, without blanks at the ends of lines.
  package var text: String {
    rows.map { row in
      var line = row.text
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
