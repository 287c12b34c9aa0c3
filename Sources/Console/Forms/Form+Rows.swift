import Wording

extension Form {
  /// A row for each field, its label on the left; below it what is wrong.
  package func body(in view: View, indent: Int = 2) -> Body {
    let labels = fields.map { DisplayWidth.of(view.words($0.label)) }.max() ?? 0
    let column = indent + min(labels, view.width / 2) + 2
    var (rows, cursor) = ([Row](), Canvas.Place?.none)
    for (index, field) in fields.enumerated() {
      let isFocused = index == focus
      let label = DisplayWidth.padded(view.words(field.label), to: column - indent - 2)
      let mark = isFocused && field.isFillable ? "▸ " : "  "
      let head = Row(String(repeating: " ", count: max(0, indent - 2)) + mark + label + "  ")
      if isFocused, field.isFillable {
        let typed = DisplayWidth.of(field.shownText)
        cursor = Canvas.Place(row: rows.count, column: min(column + typed, view.width - 1))
      }
      let whole = head + field.row(isFocused: isFocused, view)
      rows += whole.width <= view.width ? [whole] : field.broken(behind: head, isFocused, view)
      if let problem = field.problem {
        rows += Row.wrapped("✗ " + view.words(problem), .bad, width: view.width, indent: column)
      }
    }
    return Body(rows, cursor: cursor)
  }
}

extension Field {
  var shownText: String {
    switch kind {
    case .secret: String(repeating: "•", count: text.count)
    case .choice: ""
    case .text, .shown: text
    }
  }

  /// Choices over as many rows as they take, below each other; anything else as it is.
  func broken(behind head: Row, _ isFocused: Bool, _ view: View) -> [Row] {
    guard case .choice = kind else { return [head + row(isFocused: isFocused, view)] }
    let margin = Row(String(repeating: " ", count: head.width))
    var rows = [head]
    for span in row(isFocused: isFocused, view).spans {
      if rows[rows.count - 1].width + span.width > view.width { rows.append(margin) }
      rows[rows.count - 1] = rows[rows.count - 1] + Row([span])
    }
    return rows
  }

  func row(isFocused: Bool, _ view: View) -> Row {
    switch kind {
    case .choice(let choices):
      Row(
        choices.flatMap { choice in
          let isChosen = choice.id == text
          let name = view.words(choice.name)
          return [
            Span(isChosen ? "[\(name)]" : " \(name) ", isChosen ? .chosen : .plain), Span(" "),
          ]
        }
      )
    case .shown: Row(text)
    case .text, .secret:
      Row([Span(shownText, .strong), Span(isFocused ? "_" : "", .field)])
        + Row(isFocused && hint != nil ? "   \(hint.map(view.words) ?? "")" : "", .faint)
    }
  }
}
