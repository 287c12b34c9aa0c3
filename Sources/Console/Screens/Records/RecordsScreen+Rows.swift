import Evidence
import Wording

extension RecordsScreen {
  package func body(in view: View) -> Body {
    let head = [Row(view.words("  查找：", "  Find: ")) + Row(text, .strong) + Row("_", .field)]
    let place = Canvas.Place(row: 0, column: head[0].width - 1)
    guard let list else { return Body(head, cursor: place) }
    let columns = RecordColumns(view: view, list: list)
    let details = chosen.map(columns.details) ?? []
    let above = head + filters(list, view) + [Row(), columns.head]
    let room = max(1, view.height - above.count - details.count - 1)
    let rows = rows(list, columns, room: room)
    let gap = Array(repeating: Row(), count: max(0, room - rows.count) + 1)
    return Body(above + rows + gap + details, cursor: place)
  }

  /// Every filter with how many it leaves, the one in force in brackets.
  private func filters(_ list: RecordsList, _ view: View) -> [Row] {
    var rows = [Row(" ")]
    for one in RecordFilter.allCases {
      let words = "\(view.words(one.name)) \(list.counts[one] ?? 0)"
      let span =
        one == filter ? Span("[\(words)]", .chosen) : Span(" \(words) ")
      if rows[rows.count - 1].width + span.width > view.width { rows.append(Row(" ")) }
      rows[rows.count - 1] = rows[rows.count - 1] + Row([span, Span(" ")])
    }
    return rows
  }

  /// Only what is in sight is made into rows: there may be thousands.
  private func rows(_ list: RecordsList, _ columns: RecordColumns, room: Int) -> [Row] {
    guard !list.found.isEmpty else {
      return [Row("  " + columns.view.words("没有符合的记录。", "No record is like that."), .faint)]
    }
    let first = min(max(0, listing.chosen - room / 2), max(0, list.found.count - room))
    return list.found[first..<min(first + room, list.found.count)].enumerated().map {
      offset,
      place in
      let row = columns.row(list.lines[place])
      guard first + offset == listing.chosen else { return Row("  ") + row }
      return Row("▸ ", .chosen) + row.inked(.chosen)
    }
  }
}
