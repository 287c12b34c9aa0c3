import Execution
package import Wording

/// The figures of a pile whose nameplate lacks some: each that a rule gave is confirmed by itself.
package struct FiguresScreen: Screen {
  private var planned: PlannedCard
  private var confirmed: [String: VerificationOrder.Prepared] = [:]
  private var listing = Listing()

  package init(_ planned: PlannedCard) { self.planned = planned }

  package static let bindings: [KeyBinding<FiguresScreen>] = [
    KeyBinding(
      .character("y"),
      BilingualText(zh: "确认", en: "confirm"),
      help: BilingualText(
        zh: "确认所选的推导值；不对时按 Esc 返回并改正铭牌",
        en: "confirms the chosen figure; where it is wrong, Esc goes back to correct the nameplate"
      ),
      when: { !$0.isComplete }
    ) { $0.confirm() },
    KeyBinding(.enter, BilingualText(zh: "检定方案", en: "plan"), when: { $0.isComplete }) {
      $0.goOn()
    },
    KeyBinding(.down, BilingualText(zh: "下一项", en: "next")) { $0.typed(.down) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "推导值", en: "Derived figures") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "铭牌没有标明的值按规程的规则推导，逐项核对并确认后才能检定。",
      en:
        "What the nameplate does not state was derived by the procedure's rules. Nothing begins "
        + "before each is confirmed."
    )
  }

  package func body(in view: View) -> Body {
    var rows = [Row()], focus = 0
    for (place, question) in planned.derived.enumerated() {
      let isDone = confirmed[question.id] != nil
      let isChosen = place == listing.chosen
      let mark = (isChosen ? "▸ " : "  ") + (isDone ? "✓ " : "? ")
      if isChosen { focus = rows.count }
      rows += Row.noted(
        mark,
        view.words(question.text),
        isDone ? .good : .warning,
        width: view.width - 1
      )
    }
    rows += [Row(), Row(view.words("  铭牌", "  Nameplate"), .heading)]
    let width = planned.figures.map { DisplayWidth.of(view.words($0.label)) }.max() ?? 0
    rows += planned.figures.map { pair in
      Row("  " + DisplayWidth.padded(view.words(pair.label), to: width) + "  ", .faint)
        + Row(view.words(pair.value))
    }
    return Body(rows, focus: focus)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    if key == .character("Y"), !isComplete { return confirm() }
    _ = listing.press(key, count: planned.derived.count)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .preparation(.stamped(let id, let text, let at)) = news,
      planned.derived.contains(where: { $0.id == id })
    else { return nil }
    confirmed[id] = VerificationOrder.Prepared(text: text, at: at)
    return .stay
  }

  private var isComplete: Bool { planned.derived.allSatisfy { confirmed[$0.id] != nil } }

  private mutating func confirm() -> Outcome {
    guard planned.derived.indices.contains(listing.chosen) else { return .stay }
    let id = planned.derived[listing.chosen].id
    let open = planned.derived.indices.first { place in
      place != listing.chosen && confirmed[planned.derived[place].id] == nil
    }
    listing.chosen = open ?? listing.chosen
    return .ask(.preparation(.stamp(id, "yes")))
  }

  private func goOn() -> Outcome {
    var planned = planned
    planned.order.answers.merge(confirmed) { $1 }
    return .open(PlanScreen(planned))
  }
}
