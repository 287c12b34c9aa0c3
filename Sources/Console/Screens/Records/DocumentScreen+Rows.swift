import Evidence
import Wording

extension DocumentScreen {
  package func body(in view: View) -> Body {
    guard let card else { return Body([Row(), Row("  …", .faint)]) }
    let head = head(card, view)
    let rows =
      pages.indices.contains(page)
      ? DocumentText.rows(pages[page], width: view.width - 2).map { Row(" ") + $0 } : []
    let room = max(3, view.height - head.count)
    // The place counts lines of the page, which take one row or more.
    let focus = min(line, max(0, rows.count - 1)) + room / 2
    return Body(head + Body(rows, focus: focus).fitted(height: room).rows)
  }

  private func head(_ card: DocumentCard, _ view: View) -> [Row] {
    let name = view.words(RecordWords.text(of: card.choices[card.chosen].form))
    let place = view.words(
      "第 \(page + 1) 页，共 \(pages.count) 页",
      "page \(page + 1) of \(pages.count)"
    )
    let title = Row("  \(name) \(card.shown.number)", .strong)
    let state = state(card.shown, view).flatMap { row in
      Row.wrapped(row.text, row.ink, width: view.width - 2, indent: 2)
    }
    let written = paths.flatMap {
      Row.wrapped(view.words("✓ 已写出 ", "✓ written: ") + $0, .good, width: view.width - 2, indent: 2)
    }
    return [title.beside(Row(place + " "), width: view.width)] + state + written
      + [Row(String(repeating: "┄", count: view.width), .faint)]
  }

  private func state(_ shown: DocumentCard.Shown, _ view: View) -> [(text: String, ink: Ink)] {
    var rows: [(text: String, ink: Ink)] = []
    switch shown.state {
    case .issued: rows.append((view.words("✓ 已出具", "✓ issued"), .good))
    case .specimen: rows.append((view.words("! 样张 无效", "! SPECIMEN, NOT VALID"), .warning))
    case .unmade where shown.isSpecimen:
      rows.append(
        (view.words("! 尚未出具；将是样张，无效", "! not made yet; it will be a specimen"), .warning)
      )
    case .unmade:
      rows.append((view.words("! 尚未出具；按 W 出具", "! not made yet; W makes it"), .warning))
    case .withdrawn(let summary):
      rows.append(("✗ " + view.words(summary), .bad))
    }
    if shown.isExact == false {
      let words = view.words(
        "! 文字按记录现状排出，与已存的文件不完全相同；以 PDF 为准",
        "! composed from the record as it is now, not exactly the file that was kept: see the PDF"
      )
      rows.append((words, .warning))
    }
    return rows
  }
}
