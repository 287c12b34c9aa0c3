package import Wording

/// Who works here: an account with its passphrase, or in a store of nobody's a name alone.
package struct SignInScreen: Screen {
  private var form = Form([])
  private var institution: BilingualText?
  private var isKnown = false
  /// The screen that opens for whoever signed in.
  private let next: any Screen

  package init(next: any Screen) { self.next = next }

  package static let bindings: [KeyBinding<SignInScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "登录", en: "sign in")) { $0.enter() },
    KeyBinding(.tab, BilingualText(zh: "下一栏", en: "next field")) { screen in
      screen.form.move(by: 1)
      return .stay
    },
    KeyBinding(
      .function(2),
      BilingualText(zh: "初次使用", en: "begin here"),
      help: BilingualText(
        zh: "五个问题、查找仪器、模拟检定。",
        en: "Five questions, instruments found, a simulated verification."
      ),
      when: { $0.isKnown && $0.institution == nil }
    ) { _ in .open(SetupScreen()) },
    KeyBinding(.function(10), BilingualText(zh: "退出", en: "leave")) { _ in Outcome(.leave) },
  ]

  package var title: BilingualText { BilingualText(zh: "登录", en: "Sign in") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "输入账户和口令。未登记机构的证据库只需姓名，所出的都是样张。",
      en:
        "Type your account and its passphrase. A store of nobody's asks for a name alone, and all "
        + "that is made there is a specimen."
    )
  }

  package var opening: [Wish] { [.account(.look)] }

  package func body(in view: View) -> Body {
    guard isKnown else { return Body([]) }
    let house =
      institution
      ?? BilingualText(
        zh: "证据库未登记检定机构：只出样张",
        en: "The store has no institution: specimens only"
      )
    let head = [
      Row(), Row("  " + view.words(house), institution == nil ? .warning : .strong), Row(),
    ]
    let fields = form.body(in: view)
    return fields.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = form.press(key)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .account(.store(let institution, let users)): show(institution, users)
    case .setup(.proposed(_, let verifier)) where form["name"].isEmpty: form["name"] = verifier
    case .account(.signedIn):
      form["passphrase"] = ""
      return .replace(next)
    case .failed(let failure) where form.fields.contains { $0.id == "passphrase" }:
      form["passphrase"] = ""
      form.refuse("passphrase", failure.sentence)
    default: return nil
    }
    return .stay
  }

  private mutating func show(_ institution: BilingualText?, _ users: [String]) {
    self.institution = institution
    isKnown = true
    form = Form(
      institution == nil
        ? [Field("name", BilingualText(zh: "检定员姓名", en: "Name of the verifier"))]
        : [
          Field(
            "user",
            BilingualText(zh: "账户", en: "Account"),
            hint: BilingualText(verbatim: users.joined(separator: ", "))
          ),
          Field("passphrase", BilingualText(zh: "口令", en: "Passphrase"), .secret),
        ]
    )
  }

  private mutating func enter() -> Outcome {
    if institution == nil {
      let name = form.trimmed("name")
      guard !name.isEmpty else { return missing("name") }
      return .ask(.account(.work(name: name)))
    }
    let user = form.trimmed("user")
    if user.isEmpty { return missing("user") }
    if form["passphrase"].isEmpty {
      form.focus = form.fields.count - 1
      return .stay
    }
    return .ask(.account(.signIn(user: user, passphrase: form["passphrase"])))
  }

  private mutating func missing(_ id: String) -> Outcome {
    form.refuse(id, BilingualText(zh: "此栏不能为空", en: "this cannot be empty"))
    return .stay
  }
}
