package import Execution
import Metrology
package import Wording

/// A question of the procedure that was not answered beforehand, as the run comes to it.
package struct QuestionScreen: Screen {
  private let question: Question
  private var form: Form

  package init(_ question: Question) {
    self.question = question
    form = Form([Field("answer", BilingualText(zh: "回答", en: "Answer"), hint: question.form)])
  }

  package static let bindings: [KeyBinding<QuestionScreen>] = [
    KeyBinding(
      .character("1"),
      BilingualText(zh: "是", en: "yes"),
      when: { $0.isConfirmation },
      act: { $0.commit("yes") }
    ),
    KeyBinding(
      .character("2"),
      BilingualText(zh: "否", en: "no"),
      when: { $0.isConfirmation },
      act: { $0.commit("no") }
    ),
    KeyBinding(
      .enter,
      BilingualText(zh: "确定", en: "confirm"),
      when: { $0.takesText },
      act: { $0.enter() }
    ),
    KeyBinding(
      .enter,
      BilingualText(zh: "已完成", en: "it is done"),
      when: { $0.question.isAction },
      act: { $0.commit("yes") }
    ),
    KeyBinding(
      .function(3),
      BilingualText(zh: "不回答", en: "leave open"),
      when: { !$0.question.isRequired },
      act: { $0.commit(nil) }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
    KeyBinding(.control("c"), BilingualText(zh: "停止检定", en: "stop the run")) { _ in
      .ask(.run(.stop))
    },
  ]

  package var title: BilingualText {
    question.isAction
      ? BilingualText(zh: "请动手", en: "Your hand is needed")
      : BilingualText(zh: "检定中的问题", en: "A question of the run")
  }

  package var purpose: BilingualText {
    if question.isAction {
      return BilingualText(
        zh: "此处没有驱动，由人操作；做完之后按 Enter，谁在何时确认记入原始记录。",
        en:
          "No driver does this here: do it, then press Enter. Who confirmed it and when is recorded."
      )
    }
    return BilingualText(
      zh: "规程在此处要求人的观察或测量。",
      en: "The procedure needs what a person sees or measures here."
    )
  }

  package var needsHand: Bool { true }

  package var draft: Draft? { form.draft(named: "question/\(question.id)") }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  private var isConfirmation: Bool {
    if case .confirmation = question.expectation { true } else { false }
  }

  private var takesText: Bool { !isConfirmation && !question.isAction }

  package func body(in view: View) -> Body {
    let wide = view.width - 4
    let limit = question.limit.map { view.words("要求 ", "required ") + view.words($0) }
    let head =
      [Row()] + Row.wrapped("▸ " + view.words(question.text), .strong, width: wide, indent: 2)
      + (limit.map { Row.wrapped($0, width: wide, indent: 4) } ?? []) + [Row()]
    if question.isAction {
      return Body(
        head + Row.wrapped(view.words(Self.afterwards), .strong, width: wide, indent: 4) + [Row()]
          + Row.wrapped(view.words(Self.meanwhile), width: wide, indent: 4)
      )
    }
    guard !isConfirmation else {
      return Body(head + [Row("    " + view.words("1 是    2 否", "1 yes    2 no"), .strong)])
    }
    let fields = form.body(in: view, indent: 4)
    return fields.below(head)
  }

  private static let afterwards = BilingualText(
    zh: "做完之后按 Enter。",
    en: "Press Enter once it is done."
  )

  private static let meanwhile = BilingualText(
    zh: "负载已断开，联锁和看护仍在工作。做不到时按 Ctrl-C 停止检定。",
    en: "The load is off; interlock and guard go on watching. If it cannot be done, stop by Ctrl-C."
  )

  package mutating func typed(_ key: Key) -> Outcome {
    if takesText { _ = form.press(key) }
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    if case .run(.answered) = news { return .back }
    return nil
  }

  private mutating func enter() -> Outcome {
    var text = form.trimmed("answer")
    if case .quantity(let unit, _, _) = question.expectation, ExactDecimal(text) != nil {
      text += " \(unit.rawValue)"
    }
    do throws(Failure) {
      _ = try question.accepts(text)
      return commit(text)
    } catch {
      form.refuse("answer", error.remedy)
      return .stay
    }
  }

  private mutating func commit(_ text: String?) -> Outcome {
    form["answer"] = ""
    return Outcome(.back, [.run(.answer(.text(text)))])
  }
}
