/// What a screen shows between the heading and the keys.
package struct Body: Sendable, Equatable {
  package var rows: [Row]
  /// Where the next typed character appears, counted from the body's first row.
  package var cursor: Canvas.Place?
  /// The row that must stay in sight when there are more than fit.
  package var focus: Int?

  package init(_ rows: [Row], cursor: Canvas.Place? = nil, focus: Int? = nil) {
    self.rows = rows
    self.cursor = cursor
    self.focus = focus ?? cursor?.row
  }

  /// This with rows above it, and others after it.
  func below(_ head: [Row], then foot: [Row] = []) -> Body {
    let moved = cursor.map { Canvas.Place(row: $0.row + head.count, column: $0.column) }
    return Body(head + rows + foot, cursor: moved, focus: focus.map { $0 + head.count })
  }

  /// As many rows as fit, with the focus among them, and a mark where more lie above or below.
  func fitted(height: Int) -> Body {
    guard rows.count > height, height > 2 else { return self }
    let centre = (focus ?? 0) - height / 2
    let first = min(max(0, centre), rows.count - height)
    var shown = Array(rows[first..<first + height])
    if first > 0 { shown[0] = Row("  ↑ \(first + 1)", .faint) }
    let below = rows.count - first - height
    if below > 0 { shown[height - 1] = Row("  ↓ \(below + 1)", .faint) }
    let moved = cursor.map { Canvas.Place(row: $0.row - first, column: $0.column) }
    return Body(shown, cursor: moved, focus: focus.map { $0 - first })
  }
}
