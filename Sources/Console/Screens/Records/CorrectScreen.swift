import Evidence
package import Wording

/// What of a record people stated, one of which is corrected.
package struct CorrectScreen: Screen {
  private var card: RecordCard
  private var places: [CorrectablePlace]
  private var listing = Listing()

  init(_ card: RecordCard) {
    self.card = card
    places = CorrectablePlace.all(of: card.record)
  }

  package static let bindings: [KeyBinding<CorrectScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "更正", en: "correct"),
      when: { !$0.places.isEmpty },
      act: { .open(CorrectionScreen($0.places[$0.listing.chosen], $0.card)) }
    ),
    KeyBinding(.down, BilingualText(zh: "选择", en: "choose")) { $0.typed(.down) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText {
    let number = card.record.number
    return BilingualText(zh: "更正原始记录 \(number) 号", en: "Correct record \(number)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "选择要更正的内容。只能更正人员填写的内容，读数不能更正。",
      en: "Choose what is to be corrected: what a person stated can be, a reading cannot."
    )
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = listing.press(key, count: places.count)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .records(.record(let card)) = news, card.record.number == self.card.record.number
    else { return nil }
    self.card = card
    places = CorrectablePlace.all(of: card.record)
    return .stay
  }

  package func body(in view: View) -> Body {
    let title = view.words("更正哪一项？", "What is to be corrected?")
    var (rows, focus) = ([Row(), Row("  " + title, .strong), Row()], 0)
    for (index, place) in places.enumerated() {
      let isChosen = index == listing.chosen
      if isChosen { focus = rows.count }
      let now = place.now.isEmpty ? "–" : place.now
      let text = "\(place.entry)  \(view.words(place.name))\(view.words("：", ": "))\(now)"
      let lines = Row.wrapped(text, isChosen ? .chosen : .plain, width: view.width - 2)
      rows += lines.enumerated().map { Row(isChosen && $0 == 0 ? "▸ " : "  ", .chosen) + $1 }
    }
    return Body(rows, focus: focus)
  }
}
