import Execution
import Wording

extension Checklist {
  /// The questions below the headings of what they are about, the answer beside or below each.
  func body(in view: View) -> Body {
    var (rows, cursor) = ([Row](), Canvas.Place?.none)
    var section = ""
    for (index, field) in form.fields.enumerated() {
      let heading = Self.heading(of: field.id)
      if heading != section, let words = Self.sections[heading] {
        rows += (rows.isEmpty ? [] : [Row()]) + [Row("  " + view.words(words), .heading)]
        section = heading
      }
      let isFocused = index == form.focus
      let shown = self.rows(of: field, isFocused: isFocused, view)
      rows += shown.rows
      if isFocused {
        cursor = Canvas.Place(row: rows.count - 1 - shown.below, column: shown.column)
      }
    }
    return Body(rows, cursor: cursor)
  }

  private typealias Shown = (rows: [Row], column: Int, below: Int)

  /// Mark and question, then the answer: beside it where there is room.
  private func rows(of field: Field, isFocused: Bool, _ view: View) -> Shown {
    let column = view.width / 2 + 4
    let isDetail = field.id.hasPrefix("with/") || field.id.hasPrefix("remark/")
    let lead = (isFocused ? "▸ " : "  ") + (isDetail ? "    " : mark(of: field) + " ")
    var rows = Row.noted(
      lead,
      label(of: field, view),
      isFocused ? .strong : .plain,
      width: column - 2
    )
    let last = rows[rows.count - 1]
    let gap = String(repeating: " ", count: max(1, column - last.width))
    rows[rows.count - 1] = last + Row(gap) + field.row(isFocused: isFocused, view)
    let typed = min(column + DisplayWidth.of(field.shownText), view.width - 1)
    let below = remarks(on: field, view, indent: 6)
    return (rows + below, typed, below.count)
  }

  private func label(of field: Field, _ view: View) -> String {
    guard let question = question(field.id) else { return view.words(field.label) }
    let limit = question.limit.map { "  \(view.words($0))" } ?? ""
    return view.words(question.text) + limit
      + (question.isRequired ? "" : view.words("（可空）", " (may stay open)"))
  }

  private func remarks(on field: Field, _ view: View, indent: Int) -> [Row] {
    let margin = String(repeating: " ", count: indent)
    var rows =
      field.problem.map {
        Row.noted(margin + "✗ ", view.words($0), .bad, width: view.width - 1)
      } ?? []
    if let kept = photographs[field.id] {
      rows += Row.noted(margin + "✓ SM3 ", kept.digest, .faint, width: view.width - 1)
    }
    return rows
  }

  /// `?` open, `✓` answered, `✗` not as it should be, `–` open and may stay so.
  private func mark(of field: Field) -> String {
    if field.problem != nil { return field.text.isEmpty ? "?" : "✗" }
    guard let question = question(field.id) else { return field.text.isEmpty ? "–" : "✓" }
    if field.text.isEmpty { return question.isRequired ? "?" : "–" }
    return (try? question.accepts(field.text)) == false ? "✗" : "✓"
  }

  /// A question's section is what stands before its first stroke.
  private static func heading(of id: String) -> String {
    var parts = id.split(separator: "/")
    if ["with", "remark"].contains(parts.first) { parts.removeFirst() }
    return parts.first.map(String.init) ?? ""
  }

  private static let sections = [
    "precondition": BilingualText(zh: "检定条件", en: "Conditions"),
    "check": BilingualText(zh: "装置、封印与软件", en: "Bench, seals and firmware"),
    "insulation": BilingualText(zh: "绝缘", en: "Insulation"),
    "appearance": BilingualText(zh: "外观与功能", en: "Appearance and function"),
    "photograph": BilingualText(zh: "照片", en: "Photographs"),
  ]
}
