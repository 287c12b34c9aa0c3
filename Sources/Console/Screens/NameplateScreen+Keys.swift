import Wording

extension NameplateScreen {
  package static let bindings: [KeyBinding<NameplateScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "下一栏", en: "next field"),
      help: BilingualText(zh: "在最后一栏保存", en: "saves at the last field")
    ) { $0.form.isAtEnd ? $0.save() : $0.move(1) },
    KeyBinding(.tab, BilingualText(zh: "下一栏", en: "next")) { $0.move(1) },
    KeyBinding(.up, BilingualText(zh: "上一栏", en: "back up")) { $0.move(-1) },
    KeyBinding(.right, BilingualText(zh: "改选", en: "choose"), when: { $0.isAtChoice }) {
      $0.typed(.right)
    },
    KeyBinding(.function(2), BilingualText(zh: "保存", en: "save")) { $0.save() },
    KeyBinding(.function(8), BilingualText(zh: "清空", en: "clear")) { screen in
      screen = NameplateScreen()
      return .stay
    },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in
      Outcome(.back, [.day(.load)])
    },
  ]
}
