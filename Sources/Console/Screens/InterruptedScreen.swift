package import Wording

/// A run that was cut off: gone on with, or given up with a reason.
package struct InterruptedScreen: Screen {
  private let card: InterruptedCard
  private var form = Form([Field("reason", BilingualText(zh: "放弃的原因", en: "Why it is given up"))])
  private var isGivingUp = false

  package init(_ card: InterruptedCard) { self.card = card }

  package static let bindings: [KeyBinding<InterruptedScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "继续检定", en: "go on"),
      help: BilingualText(
        zh: "已完成的部分有效；中断时正在做的部分从头再做。",
        en: "What was finished stands; what was in progress is taken again from its beginning."
      ),
      when: { !$0.isGivingUp },
      act: { .replace(VerifyingScreen(resuming: $0.card.record)) }
    ),
    KeyBinding(
      .character("a"),
      BilingualText(zh: "放弃", en: "give up"),
      help: BilingualText(
        zh: "记录就此结束，永久保留；原因写入记录。",
        en: "The record closes as it stands and is kept, with the reason on it."
      ),
      when: { !$0.isGivingUp },
      act: { screen in
        screen.isGivingUp = true
        return .stay
      }
    ),
    KeyBinding(
      .enter,
      BilingualText(zh: "放弃", en: "give up"),
      when: { $0.isGivingUp },
      act: { $0.giveUp() }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { $0.goBack() },
  ]

  package var title: BilingualText {
    BilingualText(zh: "中断的检定 · 原始记录 \(card.record)", en: "Cut off · record \(card.record)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "一次中断的检定：继续，或说明原因后放弃。",
      en: "A run that was cut off: go on with it, or give it up with a reason."
    )
  }

  package var needsHand: Bool { true }

  package var draft: Draft? { form.draft(named: "abandon/\(card.record)") }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  package func body(in view: View) -> Body {
    let facts = view.words(
      "\(card.serial) · 枪 \(card.connector) · \(card.at) · \(card.by)",
      "\(card.serial) · connector \(card.connector) · \(card.at) · \(card.by)"
    )
    let words = view.words(
      "这次检定没有做完就中断了。继续时，已完成的部分有效，中断时正在做的部分从头再做；放弃时，记录就此结束。",
      "This run was cut off before its end. Going on, what was finished stands and what was in progress "
        + "is taken again; given up, the record closes as it stands."
    )
    let head =
      [Row()] + Row.wrapped(facts, .strong, width: view.width - 2, indent: 2) + [Row()]
      + Row.wrapped(words, width: view.width - 2, indent: 2) + [Row()]
    guard isGivingUp else { return Body(head) }
    let fields = form.body(in: view, indent: 4)
    return fields.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    if isGivingUp { _ = form.press(key) }
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .run(.abandoned(card.record)) = news else { return nil }
    return Outcome(.home)
  }

  private mutating func goBack() -> Outcome {
    guard isGivingUp else { return .back }
    isGivingUp = false
    return .stay
  }

  private mutating func giveUp() -> Outcome {
    let reason = form.trimmed("reason")
    guard !reason.isEmpty else {
      form.refuse("reason", BilingualText(zh: "请写明原因", en: "write the reason"))
      return .stay
    }
    form["reason"] = ""
    return .ask(.run(.abandon(record: card.record, reason: reason)))
  }
}
