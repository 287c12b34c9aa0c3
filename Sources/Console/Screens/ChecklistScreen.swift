import Execution
package import Wording

/// Conditions, bench, seals, firmware, appearance, photographs: what people see and measure before the
/// load, answered in front of the pile.
package struct ChecklistScreen: Screen {
  private let planned: PlannedCard
  private var list: Checklist
  private var isChecking = false
  private var isDone = false

  package init(_ planned: PlannedCard) {
    self.planned = planned
    list = Checklist(planned.questions, devices: planned.devices)
  }

  package static let bindings: [KeyBinding<ChecklistScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "下一项", en: "next"),
      help: BilingualText(zh: "在最后一项：全部核对并开始检定", en: "at the last: checks all and begins")
    ) { $0.list.form.isAtEnd ? $0.finish() : $0.move(1) },
    KeyBinding(.character("y"), BilingualText(zh: "是", en: "yes"), when: { $0.isAtConfirmation }) {
      $0.say("yes")
    },
    KeyBinding(.character("n"), BilingualText(zh: "否", en: "no"), when: { $0.isAtConfirmation }) {
      $0.say("no")
    },
    KeyBinding(.up, BilingualText(zh: "上一项", en: "back up")) { $0.move(-1) },
    KeyBinding(
      .function(3),
      BilingualText(zh: "备注", en: "remark"),
      when: { $0.list.question != nil }
    ) { $0.remark() },
    KeyBinding(
      .function(2),
      BilingualText(zh: "开始检定", en: "begin"),
      help: BilingualText(
        zh: "核对全部回答，无缺漏时开始检定；先处理负载安全，再接通",
        en: "checks every answer and begins the verification where none is missing"
      ),
      when: { !$0.isChecking }
    ) { $0.finish() },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { screen in
      Outcome(.back, screen.list.leave())
    },
  ]

  package var title: BilingualText { BilingualText(zh: "检查表", en: "Checklist") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "逐项回答；数值可不写单位。每项回答的时刻随之记下，照片的 SM3 摘要一并进入原始记录。",
      en:
        "Answer one after the other; a number needs no unit. The moment of each answer is kept, and the "
        + "SM3 digest of each photograph enters the record."
    )
  }

  package var draft: Draft? {
    let order = planned.order
    let name = [order.pile, order.connector, order.procedure, order.kind].joined(separator: " ")
    return isDone ? nil : list.draft(named: "checklist \(name)")
  }

  package mutating func restore(_ draft: Draft) { list.restore(draft) }

  package func body(in view: View) -> Body {
    let open = list.questions.count {
      $0.isRequired && list.form[$0.id].isEmpty
    }
    let order = planned.order
    let head = [
      (open == 0
        ? Row(view.words("  ✓ 必答项均已回答", "  ✓ nothing is left open"), .good)
        : Row(view.words("  还有 \(open) 项必答", "  \(open) to be answered"), .strong))
        + Row("   \(order.procedure)   \(order.connector)", .faint),
      Row(),
    ]
    let rows = list.body(in: view).fitted(height: max(3, view.height - head.count))
    return rows.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    switch key {
    case .tab, .down: return move(1)
    case .backTab: return move(-1)
    case .pageDown: return move(8)
    case .pageUp: return move(-8)
    case .character(let letter) where isAtConfirmation && "yYnN是否".contains(letter):
      return say("yY是".contains(letter) ? "yes" : "no")
    default:
      _ = list.form.press(key)
      return .stay
    }
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .preparation(.stamped(let id, let text, let at)) where list.question(id) != nil:
      list.stamps[id] = VerificationOrder.Prepared(text: text, at: at)
    case .preparation(.photographed(let id, let kept)):
      list.take(kept, for: id)
    case .preparation(.pictures(let id, let folder, let names)):
      list.form[id] = ""
      return .open(PicturesScreen(folder: folder, names: names))
    case .preparation(.answersRefused(let problems)):
      isChecking = false
      list.take(problems)
    case .preparation(.ready(let order)):
      isDone = true
      return .replace(VerifyingScreen(order))
    case .failed(let failure) where isChecking:
      isChecking = false
      return .open(FailureScreen(failure))
    default: return nil
    }
    return .stay
  }

  private var isAtConfirmation: Bool {
    guard let question = list.question, case .confirmation = question.expectation else {
      return false
    }
    return true
  }

  private mutating func move(_ step: Int) -> Outcome {
    let wishes = list.leave()
    let last = list.form.fields.count - 1
    list.form.focus = min(max(0, list.form.focus + step), last)
    return Outcome(.stay, wishes)
  }

  /// Answers a confirmation and goes on: one key in a glove.
  private mutating func say(_ word: String) -> Outcome {
    guard let question = list.question else { return .stay }
    list.form[question.id] = word
    return move(1)
  }

  private mutating func remark() -> Outcome {
    guard let question = list.question else { return .stay }
    let wishes = list.leave()
    list.addRemark(to: question.id)
    return Outcome(.stay, wishes)
  }

  private mutating func finish() -> Outcome {
    let wishes = list.leave()
    guard !isChecking, list.check() else { return Outcome(.stay, wishes) }
    isChecking = true
    return Outcome(.stay, wishes + [.preparation(.ready(list.complete(planned.order)))])
  }
}
