package import Execution
import Metrology
package import Wording

/// What a pile's display shows, typed by the person who reads it: once, twice, or confirmed by
/// another.
///
/// Nothing of the reference and nothing that was typed before stands here, so that nobody copies it.
package struct EntryScreen: Screen {
  private enum Step { case first, again, confirmer }

  private let request: IndicationRequest
  private let confirmers: Confirmers
  private var step = Step.first
  /// What was typed first, hidden until both agree.
  private var reading = ""
  private var form: Form

  package init(_ request: IndicationRequest, _ confirmers: Confirmers) {
    self.request = request
    self.confirmers = confirmers
    form = Form([Self.field(request)])
  }

  package static let bindings: [KeyBinding<EntryScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "确定", en: "confirm")) { $0.enter() },
    KeyBinding(
      .control("u"),
      BilingualText(zh: "清空", en: "clear")
    ) { screen in
      screen.form.fields[screen.form.focus].text = ""
      return .stay
    },
    KeyBinding(
      .escape,
      BilingualText(zh: "返回", en: "back"),
      help: BilingualText(
        zh: "回到检定界面；检定一直等到录入为止。",
        en: "Back to the run, which waits until this is entered."
      )
    ) { _ in .back },
    KeyBinding(.control("c"), BilingualText(zh: "停止检定", en: "stop the run")) { _ in
      .ask(.run(.stop))
    },
  ]

  package var title: BilingualText { BilingualText(zh: "录入桩的示值", en: "The pile's display") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "看充电桩的显示，把全部数字照录，包括末尾的零；只输数字时自动加上单位。录入确定前不显示标准器的电能和误差。",
      en:
        "Look at the pile and type every digit it shows, the zeros at the end too; the unit is added "
        + "where only digits are typed. The reference's energy and the error are not shown before."
    )
  }

  package var needsHand: Bool { true }

  package var draft: Draft? {
    guard step == .first else { return Draft(name: "entry/\(request.id)", texts: [:]) }
    return form.draft(named: "entry/\(request.id)")
  }

  package mutating func restore(_ draft: Draft) { if step == .first { form.restore(draft) } }

  package func body(in view: View) -> Body {
    let head = request.head(asking, in: view)
    let fields = form.body(in: view, indent: 4)
    let note = BilingualText(
      zh: "录入确定前不显示标准器的电能和误差。",
      en: "The reference's energy and the error stay hidden until this is entered."
    )
    let foot = [Row()] + Row.wrapped(view.words(note), .faint, width: view.width - 4, indent: 4)
    return fields.below(head, then: foot)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = form.press(key)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    if case .run(.answered) = news { return .back }
    return nil
  }

  private var asking: BilingualText {
    switch step {
    case .first where request.entry == .twice:
      BilingualText(zh: "录入两次，两次须完全一致。第一次：", en: "Typed twice; both must agree. The first:")
    case .first:
      BilingualText(zh: "照录显示的全部数字：", en: "Type every digit that is shown:")
    case .again:
      BilingualText(
        zh: "第一次已录入（不显示）。请再看一次显示，再录入一次：",
        en:
          "The first entry is kept and not shown. Look at the display again and type it once more:"
      )
    case .confirmer:
      BilingualText(
        zh: "已录入 \(reading)。请另一人看显示，一致时写上自己的姓名或账户：",
        en:
          "Entered: \(reading). Another person looks at the display and, where it agrees, types name "
          + "or account:"
      )
    }
  }

  private static func field(_ request: IndicationRequest) -> Field {
    Field(
      "reading",
      request.unit.map { BilingualText(verbatim: "E / \($0.rawValue)") }
        ?? BilingualText(zh: "示值", en: "Shown"),
      hint: BilingualText(zh: "如 \(request.example)", en: "as in \(request.example)")
    )
  }

  private mutating func enter() -> Outcome {
    switch step {
    case .first: first()
    case .again: again()
    case .confirmer: confirm()
    }
  }

  private mutating func first() -> Outcome {
    let text = request.completed(form.trimmed("reading"))
    if let problem = request.problem(with: text) {
      form.refuse("reading", problem)
      return .stay
    }
    guard request.entry != .once else { return commit(text) }
    reading = text
    step = request.entry == .twice ? .again : .confirmer
    let name = BilingualText(zh: "姓名或账户", en: "Name or account")
    form = Form([step == .again ? Self.field(request) : Field("confirmer", name)])
    return .stay
  }

  private mutating func again() -> Outcome {
    if request.completed(form.trimmed("reading")) == reading { return commit(reading) }
    (step, reading, form) = (.first, "", Form([Self.field(request)]))
    form.refuse(
      "reading",
      BilingualText(
        zh: "两次录入不一致。请再看一次显示，重新录入两次。",
        en: "The two entries differ. Look at the display again and type it twice anew."
      )
    )
    return .stay
  }

  private mutating func confirm() -> Outcome {
    do throws(Failure) {
      return commit(reading, confirmedBy: try confirmers.accepts(form.trimmed("confirmer")))
    } catch {
      form.refuse("confirmer", error.sentence)
      return .stay
    }
  }

  /// Nothing typed is left behind.
  private mutating func commit(_ text: String, confirmedBy: String? = nil) -> Outcome {
    form = Form([Self.field(request)])
    return Outcome(.back, [.run(.answer(.indication(text, confirmedBy: confirmedBy)))])
  }
}
