import Wording

/// What stands around every screen: its title and who sits there, what was said, and the keys.
struct ScreenFrame {
  var width: Int
  var height: Int
  var language: Language

  func canvas(
    _ screen: any Screen,
    person: Person?,
    said: (text: BilingualText, ink: Ink)?,
    busy: BilingualText?
  ) -> Canvas {
    let foot = foot(screen.keys + App.keys.prefix(1))
    let room = max(1, height - 3 - foot.count)
    let view = View(width: width, height: room, language: language)
    let body = screen.body(in: view).fitted(height: room)
    let filling = Array(repeating: Row(), count: max(0, room - body.rows.count))
    let cursor = body.cursor.map { Canvas.Place(row: $0.row + 2, column: $0.column) }
    return Canvas(
      head(screen, person) + body.rows.prefix(room) + filling + [message(said, busy)] + foot,
      width: width,
      height: height,
      cursor: cursor
    )
  }

  private func head(_ screen: any Screen, _ person: Person?) -> [Row] {
    let product = language == .chinese ? "准桩 · " : "Assize · "
    let title = Row(" " + product + screen.title.text(in: language), .heading)
    let right = Row((person?.name ?? "") + " ", .faint)
    return [title.beside(right, width: width), Row(String(repeating: "─", count: width), .faint)]
  }

  private func message(_ said: (text: BilingualText, ink: Ink)?, _ busy: BilingualText?) -> Row {
    if let busy { return Row(" … " + busy.text(in: language), .warning) }
    guard let said else { return Row() }
    return Row(" ✓ " + said.text.text(in: language), said.ink)
  }

  /// Every key with its words, over as many lines as they take.
  private func foot(_ keys: [KeyLine]) -> [Row] {
    var rows = [Row()]
    for line in keys {
      let next = Row([Span(" \(line.key.name) ", .key), Span(line.name.text(in: language) + " ")])
      if rows[rows.count - 1].width + next.width > width, !rows[rows.count - 1].spans.isEmpty {
        rows.append(Row())
      }
      rows[rows.count - 1] = rows[rows.count - 1] + next
    }
    return rows
  }
}
