import Procedures
import Wording

extension TextTable {
  /// As a table where it fits; else without its last column, whose words stand below their row.
  func rows(in view: View) -> [Row] {
    let whole = lines(in: view.language)
    if whole.allSatisfy({ DisplayWidth.of($0) + 2 <= view.width }) {
      return whole.map { Row("  " + $0) }
    }
    let title = Row.wrapped(view.words(self.title), .strong, width: view.width - 1, indent: 2)
    var narrow = self
    narrow.title = BilingualText(verbatim: "")
    narrow.headers.removeLast()
    narrow.rows = rows.map { Array($0.dropLast()) }
    let lines = narrow.lines(in: view.language)
    let body = zip(lines.dropFirst(2), rows).flatMap { line, row in
      [Row("  " + line)] + remark(row, in: view)
    }
    return title + lines.prefix(2).map { Row("  " + $0) } + body
  }

  private func remark(_ row: [BilingualText], in view: View) -> [Row] {
    guard let last = row.last, !view.words(last).isEmpty else { return [] }
    return Row.wrapped(view.words(last), .faint, width: view.width - 1, indent: 8)
  }
}
