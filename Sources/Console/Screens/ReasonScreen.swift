package import Wording

/// Why a run was ended, asked once its load is off.
package struct ReasonScreen: Screen {
  private var form = Form([Field("reason", BilingualText(zh: "原因", en: "Reason"))])

  package init() {}

  private static let usual = [
    BilingualText(zh: "充电桩故障", en: "the pile is faulty"),
    BilingualText(zh: "检定装置故障", en: "the bench is faulty"),
    BilingualText(zh: "现场不安全", en: "the place is not safe"),
    BilingualText(zh: "客户要求停止", en: "the customer asked for it"),
    BilingualText(zh: "设置或接线有误", en: "settings or wiring were wrong"),
  ]

  package static let bindings: [KeyBinding<ReasonScreen>] =
    [KeyBinding(.enter, BilingualText(zh: "确定", en: "confirm")) { $0.enter() }]
    + usual.enumerated().map { index, reason in
      KeyBinding(
        .character(Character("\(index + 1)")),
        BilingualText(zh: "原因 \(index + 1)", en: "reason \(index + 1)"),
        help: reason,
        when: { $0.form["reason"].isEmpty },
        act: { $0.commit("\(reason.zh) / \(reason.en)") }
      )
    } + [KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back }]

  package var title: BilingualText { BilingualText(zh: "中止的原因", en: "Why the run was ended") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "负载已经处理；原因写入原始记录。五分钟内不写则记为未说明。",
      en: "The load has been dealt with; the reason goes on the record. Without one within five "
        + "minutes the record says that none was given."
    )
  }

  package var needsHand: Bool { true }

  package var draft: Draft? { form.draft(named: "reason") }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  package func body(in view: View) -> Body {
    let asking = BilingualText(
      zh: "负载已处理。为什么中止？按数字，或写明原因：",
      en: "The load has been dealt with. Why was the run ended? Press a digit, or write it:"
    )
    let choices = Self.usual.enumerated().map { index, reason in
      Row([Span("      \(index + 1)  ", .strong), Span(view.words(reason))])
    }
    let head =
      [Row()] + Row.wrapped("▸ " + view.words(asking), .strong, width: view.width - 4, indent: 2)
      + [Row()] + choices + [Row()]
    let fields = form.body(in: view, indent: 4)
    return fields.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = form.press(key)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    if case .run(.answered) = news { return .back }
    return nil
  }

  private mutating func enter() -> Outcome {
    let reason = form.trimmed("reason")
    guard reason.isEmpty else { return commit(reason) }
    form.refuse("reason", BilingualText(zh: "请写明原因", en: "write the reason"))
    return .stay
  }

  private mutating func commit(_ reason: String) -> Outcome {
    form["reason"] = ""
    return Outcome(.back, [.run(.answer(.reason(reason)))])
  }
}
