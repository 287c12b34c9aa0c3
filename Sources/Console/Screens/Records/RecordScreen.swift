import Evidence
package import Wording

/// One record, from its conclusion to the chain that holds it.
package struct RecordScreen: Screen {
  let number: Int
  private(set) var card: RecordCard?
  private var place = RecordPlace()
  /// What was done here last, and where it was written.
  private var said: [BilingualText] = []

  package init(_ number: Int) { self.number = number }

  package static let bindings: [KeyBinding<RecordScreen>] =
    [
      KeyBinding(
        .down,
        BilingualText(zh: "移动", en: "move"),
        help: BilingualText(
          zh: "↑ ↓ PgUp PgDn Home End 移动。",
          en: "↑ ↓ PgUp PgDn Home End move."
        )
      ) { $0.typed(.down) },
      KeyBinding(
        .tab,
        BilingualText(zh: "下一节", en: "next section"),
        help: BilingualText(zh: "Shift-Tab 上一节。", en: "Shift-Tab goes back.")
      ) { $0.typed(.tab) },
    ] + acts + [
      KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back }
    ]

  package var title: BilingualText {
    BilingualText(zh: "原始记录 \(number) 号", en: "Record \(number)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "一份原始记录的全部内容和可做的事；查看他人的记录会留下一条访问记录。",
      en: "All of one record and what can be done with it; a look at another's leaves an entry."
    )
  }

  package var opening: [Wish] { [.records(.look(number))] }

  package mutating func typed(_ key: Key) -> Outcome {
    guard let card else { return .stay }
    // Counted at the narrowest width, where the text is longest.
    let view = View(width: 80, height: 24, language: .chinese)
    _ = place.press(key, RecordSections(card: card, view: view).all.map(\.count))
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .records(let news) = news else { return nil }
    switch news {
    case .record(let card) where card.record.number == number: self.card = card
    case .chain(let state): card?.chain = state
    case .changed(let record) where record == number: return .ask(.records(.look(number)))
    case .written(let record, let paths) where record == number:
      said = paths.map { BilingualText(zh: "已写出 \($0)", en: "written: \($0)") }
    default: return nil
    }
    return .stay
  }

  mutating func silence() { said = [] }
}

extension RecordScreen {
  package func body(in view: View) -> Body {
    guard let card else { return Body([Row(), Row("  …", .faint)]) }
    let head = head(card, view)
    let sections = RecordSections(card: card, view: view).all
    let line = place.line(in: sections.map(\.count))
    let rows = sections.flatMap(\.self).enumerated().map { index, row in
      index == line ? Row("▸ ", .chosen) + row : Row("  ") + row
    }
    let room = max(3, view.height - head.count)
    return Body(head + Body(rows, focus: line).fitted(height: room).rows)
  }

  private func head(_ card: RecordCard, _ view: View) -> [Row] {
    let (record, pile) = (card.record, card.record.opening.pile)
    let conclusion = record.closing?.conclusion
    let word =
      conclusion.map { "\($0.mark) \(view.words($0.text))" } ?? "… " + view.words("未结束", "open")
    let name = Row("  \(pile.serial)  \(pile.maker) \(pile.model)", .strong)
    let last = Row(word + " ", conclusion?.ink ?? .warning)
    let line =
      name.width + last.width + 1 <= view.width
      ? [name.beside(last, width: view.width)]
      : Row.wrapped(name.text.trimmed, .strong, width: view.width, indent: 2) + [Row("  ") + last]
    return line
      + said.flatMap { Row.wrapped("✓ " + view.words($0), .good, width: view.width, indent: 2) }
      + [Row()]
  }
}
