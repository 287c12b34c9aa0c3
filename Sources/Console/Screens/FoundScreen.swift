package import Wording

/// The instruments that answer, as they are found, and what to do with them.
package struct FoundScreen: Screen {
  private let answers: SetupAnswers
  /// Nil until it is known where to look.
  private var found: [FoundInstrument]?
  private var written: String?

  package init(_ answers: SetupAnswers) { self.answers = answers }

  package static let bindings: [KeyBinding<FoundScreen>] = [
    KeyBinding(
      .character("w"),
      BilingualText(zh: "写装置文件", en: "write the bench file"),
      help: BilingualText(
        zh: "把找到的仪器写入 bench.yaml；校准证书各项留待填写。",
        en: "What was found goes into bench.yaml; what only its certificate can say stays to be "
          + "filled in."
      ),
      when: { $0.isDone && $0.written == nil }
    ) { .ask(.setup(.write($0.answers, $0.found ?? []))) },
    KeyBinding(.character("r"), BilingualText(zh: "再找一次", en: "look again"), when: \.isDone) {
      .ask(.setup(.look($0.answers)))
    },
    KeyBinding(
      .character("s"),
      BilingualText(zh: "模拟检定", en: "simulated verification"),
      help: BilingualText(
        zh: "在同样的界面中检定一台模拟充电桩；所出的都是样张。",
        en: "Verifies a simulated pile on the same screens; everything it makes is a specimen."
      )
    ) { .ask(.setup(.practise($0.answers))) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
    KeyBinding(.function(10), BilingualText(zh: "退出", en: "leave")) { _ in Outcome(.leave) },
  ]

  package var title: BilingualText { BilingualText(zh: "查找仪器", en: "Instruments found") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "询问串口和所给地址上的仪器身份；只问身份，不改变任何设置。",
      en:
        "Asks whoever is at the serial ports and the addresses you gave who they are, and changes "
        + "nothing there."
    )
  }

  package var opening: [Wish] { [.setup(.look(answers))] }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .setup(.looking(let links)):
      found = links.map { FoundInstrument(link: $0, state: .asking) }
    case .setup(.found(let instrument)):
      guard let index = found?.firstIndex(where: { $0.link == instrument.link }) else { return nil }
      found?[index] = instrument
    case .setup(.written(let path)): written = path
    case .setup(.practising): return .replace(SignInScreen(next: DayScreen()))
    default: return nil
    }
    return .stay
  }

  package func body(in view: View) -> Body {
    guard let found else { return Body([]) }
    let list = found.isEmpty ? nothing(view) : found.flatMap { rows($0, view) }
    let file = written.map { Row("  ✓ " + view.words("已写入 \($0)", "written: \($0)"), .good) }
    let next = written == nil ? [] : [Row()] + Self.next(view)
    return Body([Row()] + list + [Row()] + (file.map { [$0] } ?? []) + next)
  }

  private var isDone: Bool { found?.allSatisfy { $0.state != .asking } ?? false }

  private func nothing(_ view: View) -> [Row] {
    let words = view.words(
      "没有串口，也没有给出地址。接上仪器后按 R，或按 S 先做模拟检定。",
      "There is no serial port, and no address was given. Connect an instrument and press R, or "
        + "press S for a simulated verification."
    )
    return Row.wrapped(words, width: view.width - 4, indent: 2)
  }

  private func rows(_ instrument: FoundInstrument, _ view: View) -> [Row] {
    let width = view.width - 6
    switch instrument.state {
    case .asking: return [Row("  … \(instrument.link)")]
    case .answered(let identity, let driver):
      let known = driver ?? view.words("没有驱动认识它", "no driver knows it")
      return [
        Row("  \(driver == nil ? "!" : "✓") \(instrument.link)", driver == nil ? .warning : .good)
      ]
        + Row.wrapped("\(identity) → \(known)", width: width, indent: 4)
    case .failed(let failure):
      return [Row("  ✗ \(instrument.link)", .bad)]
        + Row.wrapped(view.words(failure.sentence), width: width, indent: 4)
    }
  }

  private static func next(_ view: View) -> [Row] {
    let words = view.words(
      "请填写其中的 '?'（校准证书、准确度、保护），再用 assize check 核对，然后运行 assize。",
      "Fill in each '?' there (certificate, accuracy, protection), let 'assize check' look at it, "
        + "then run assize."
    )
    return Row.wrapped(words, .strong, width: view.width - 4, indent: 2)
  }
}
