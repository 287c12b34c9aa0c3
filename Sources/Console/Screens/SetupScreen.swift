package import Wording

/// The five questions to somebody new.
package struct SetupScreen: Screen {
  private var form = Form([
    Field("folder", BilingualText(zh: "工作文件夹", en: "Folder for your work")),
    Field(
      "place",
      BilingualText(zh: "装置所在地点", en: "Where the bench stands"),
      hint: BilingualText(zh: "如 充电桩检定室", en: "as in Charging pile laboratory")
    ),
    Field(
      "bench",
      BilingualText(zh: "装置编号", en: "Number of the bench"),
      text: "BENCH-1"
    ),
    Field("verifier", BilingualText(zh: "检定员姓名", en: "Name of the verifier")),
    Field(
      "addresses",
      BilingualText(zh: "网络仪器地址", en: "Instruments on the network"),
      hint: BilingualText(
        zh: "如 192.168.1.20:5025，空格分隔，可留空",
        en: "as in 192.168.1.20:5025, blanks between; may stay empty"
      )
    ),
  ])

  package init() {}

  package static let bindings: [KeyBinding<SetupScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "下一步", en: "go on")) { $0.enter() },
    KeyBinding(.tab, BilingualText(zh: "下一栏", en: "next field")) { screen in
      screen.form.move(by: 1)
      return .stay
    },
    KeyBinding(.function(10), BilingualText(zh: "退出", en: "leave")) { _ in Outcome(.leave) },
  ]

  package var title: BilingualText { BilingualText(zh: "开始使用", en: "Beginning") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "五个问题：准备工作文件夹，查找仪器，并可做一次模拟检定。已有的文件不会被改动。",
      en: "Five questions: a folder for your work is made, instruments are looked for, and a "
        + "simulated verification can be tried. No file that is there is changed."
    )
  }

  package var opening: [Wish] { [.setup(.propose)] }

  package var draft: Draft? { form.draft(named: "setup") }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  package func body(in view: View) -> Body {
    let head = Row.wrapped(view.words(purpose), width: view.width - 4, indent: 2)
    let fields = form.body(in: view)
    let above = [Row()] + head + [Row()]
    return fields.below(above)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = form.press(key)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .setup(.proposed(let folder, let verifier)) = news else { return nil }
    if form["folder"].isEmpty { form["folder"] = folder }
    if form["verifier"].isEmpty { form["verifier"] = verifier }
    return .stay
  }

  private mutating func enter() -> Outcome {
    guard form.isAtEnd else {
      form.move(by: 1)
      return .stay
    }
    let needed = ["folder", "place", "bench", "verifier"]
    if let empty = needed.first(where: { form.trimmed($0).isEmpty }) {
      form.refuse(empty, BilingualText(zh: "此栏不能为空", en: "this cannot be empty"))
      return .stay
    }
    return .open(FoundScreen(answers))
  }

  private var answers: SetupAnswers {
    SetupAnswers(
      folder: form.trimmed("folder"),
      place: form.trimmed("place"),
      bench: form.trimmed("bench"),
      verifier: form.trimmed("verifier"),
      addresses: form["addresses"].split(separator: " ").map {
        $0.contains("://") ? String($0) : "tcp://\($0)"
      }
    )
  }
}
