package import Procedures
package import Wording

extension TextTable {
  /// The title, the headings, a rule and the rows, columns two cells apart; columns of numbers stand
  /// on the right.
  package func lines(in language: Language) -> [String] {
    let heading = headers.map { $0.text(in: language) }
    let body = rows.map { row in row.map { $0.text(in: language) } }
    let columns = heading.indices.map { column in
      Column(([heading] + body).compactMap { $0.indices.contains(column) ? $0[column] : nil })
    }
    let rule = columns.map { String(repeating: "─", count: $0.width) }.joined(separator: "  ")
    let title = self.title.text(in: language)
    return (title.isEmpty ? [] : [title]) + [Self.line(heading, columns), rule]
      + body.map { Self.line($0, columns) }
  }

  private struct Column {
    var width: Int
    var isNumeric: Bool

    init(_ cells: [String]) {
      width = cells.map(DisplayWidth.of).max() ?? 0
      let filled = cells.dropFirst().filter { !$0.isEmpty && $0 != "–" }
      isNumeric = !filled.isEmpty && filled.allSatisfy(Self.startsLikeANumber)
    }

    private static func startsLikeANumber(_ cell: String) -> Bool {
      cell.drop { "+-−±".contains($0) }.first?.isNumber == true
    }

    func padded(_ cell: String) -> String {
      isNumeric ? DisplayWidth.aligned(cell, to: width) : DisplayWidth.padded(cell, to: width)
    }
  }

  private static func line(_ cells: [String], _ columns: [Column]) -> String {
    var line = zip(cells, columns).map { $1.padded($0) }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
