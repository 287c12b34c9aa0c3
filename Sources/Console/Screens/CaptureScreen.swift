package import Execution
package import Wording

/// Changes of a pile's display caught by a key: of its last digit, or of the shown second.
package struct CaptureScreen: Screen {
  private enum Step { case beginning, pressing, review }

  private let request: IndicationRequest
  private let times: Int
  private var step = Step.beginning
  private var form: Form
  /// How often the key was pressed; the moments are kept where they were taken.
  private var presses = 0

  package init(_ request: IndicationRequest, times: Int) {
    self.request = request
    self.times = max(1, times)
    form = Form([
      Self.field("first", BilingualText(zh: "首次按键时的示值", en: "At the first press"), request)
    ])
  }

  package static let bindings: [KeyBinding<CaptureScreen>] = [
    KeyBinding(
      .character(" "),
      BilingualText(zh: "跳变！", en: "it changes!"),
      help: BilingualText(
        zh: "显示跳变的瞬间按空格；按下的时刻立即记下。",
        en: "Press the space bar the moment the display changes; the moment is kept at once."
      ),
      when: { $0.step == .pressing && $0.presses < $0.times },
      act: { $0.press() }
    ),
    KeyBinding(
      .enter,
      BilingualText(zh: "下一步", en: "next"),
      when: { $0.step != .pressing || $0.presses == $0.times },
      act: { $0.enter() }
    ),
    KeyBinding(
      .backspace,
      BilingualText(zh: "撤销上一次", en: "take back"),
      help: BilingualText(zh: "按错的一次不算。", en: "The last press was a mistake and does not count."),
      when: { $0.step == .pressing && $0.presses > 0 },
      act: { $0.keep($0.presses - 1) }
    ),
    KeyBinding(
      .function(2),
      BilingualText(zh: "重新开始", en: "begin anew"),
      when: { $0.step != .beginning },
      act: { $0.beginAnew() }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back"), when: { $0.step == .beginning }) { _ in
      .back
    },
    KeyBinding(.control("c"), BilingualText(zh: "停止检定", en: "stop the run")) { _ in
      .ask(.run(.stop))
    },
  ]

  package var title: BilingualText { BilingualText(zh: "按键捕捉跳变", en: "Catching changes by a key") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "先输入首次按键时显示将变成的示值，再在它出现的瞬间按空格，以后每次跳变都按一次。反应时间会被修正，分散计入不确定度。",
      en:
        "Type what the display will show at the first press, then press the space bar the moment it "
        + "appears, and at every change after it. The reaction time is corrected; the spread counts "
        + "in the uncertainty."
    )
  }

  package var needsHand: Bool { true }

  /// Presses of an earlier try do not count.
  package var opening: [Wish] { [.run(.keepPresses(0))] }

  package var draft: Draft? {
    guard step == .beginning else { return Draft(name: "entry/\(request.id)", texts: [:]) }
    return form.draft(named: "entry/\(request.id)")
  }

  package mutating func restore(_ draft: Draft) { if step == .beginning { form.restore(draft) } }

  package func body(in view: View) -> Body {
    let head = request.head(asking, in: view)
    guard step != .pressing else { return Body(head + marks(view)) }
    let fields = form.body(in: view, indent: 4)
    return fields.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    if step != .pressing { _ = form.press(key) }
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    if case .run(.answered) = news { return .back }
    return nil
  }

  private var asking: BilingualText {
    switch step {
    case .beginning:
      BilingualText(
        zh: "显示马上要变成的示值（按键时刻留出几秒）：",
        en: "What the display is about to show, a few seconds ahead:"
      )
    case .pressing:
      BilingualText(
        zh: "出现 \(form["first"]) 的瞬间按空格，以后每次跳变各按一次，共 \(times) 次。",
        en:
          "Press the space bar the moment it shows \(form["first"]), and at each change after it: "
          + "\(times) times in all."
      )
    case .review:
      BilingualText(
        zh: "各次按键时的示值，漏过跳变时请改正：",
        en: "What was shown at each press; correct it where a change was missed:"
      )
    }
  }

  /// A mark for each press, and how many are still due.
  private func marks(_ view: View) -> [Row] {
    let done = Array(repeating: "●", count: presses)
    let due = Array(repeating: "○", count: times - presses)
    let count = view.words("\(presses)/\(times) 次", "\(presses) of \(times)")
    return [
      Row([Span("      " + (done + due).joined(separator: "  "), .strong), Span("    " + count)])
    ]
  }

  private static func field(
    _ id: String,
    _ label: BilingualText,
    _ request: IndicationRequest,
    text: String = ""
  ) -> Field {
    Field(
      id,
      label,
      text: text,
      hint: BilingualText(zh: "如 \(request.example)", en: "as in \(request.example)")
    )
  }

  private mutating func press() -> Outcome {
    presses += 1
    return .ask(.run(.press))
  }

  private mutating func keep(_ count: Int) -> Outcome {
    presses = count
    return .ask(.run(.keepPresses(count)))
  }

  private mutating func beginAnew() -> Outcome {
    self = CaptureScreen(request, times: times)
    return .ask(.run(.keepPresses(0)))
  }

  private mutating func enter() -> Outcome {
    switch step {
    case .beginning: begin()
    case .pressing: review()
    case .review: commit()
    }
  }

  private mutating func begin() -> Outcome {
    let text = request.completed(form.trimmed("first"))
    form["first"] = text
    if let problem = request.problem(with: text) {
      form.refuse("first", problem)
      return .stay
    }
    step = .pressing
    return keep(0)
  }

  private mutating func review() -> Outcome {
    let first = form["first"]
    form = Form(
      (0..<times).map { number in
        let label = BilingualText(zh: "第 \(number + 1) 次", en: "Press \(number + 1)")
        return Self.field("\(number)", label, request, text: request.later(first, by: number) ?? "")
      }
    )
    step = .review
    return .stay
  }

  private mutating func commit() -> Outcome {
    for number in 0..<times {
      let text = request.completed(form.trimmed("\(number)"))
      form["\(number)"] = text
      if let problem = request.problem(with: text) {
        form.refuse("\(number)", problem)
        return .stay
      }
    }
    let shown = (0..<times).map { form["\($0)"] }
    if let problem = request.problem(withPresses: shown) {
      form.refuse("\(times - 1)", problem)
      return .stay
    }
    return Outcome(.back, [.run(.answer(.presses(shown)))])
  }
}
