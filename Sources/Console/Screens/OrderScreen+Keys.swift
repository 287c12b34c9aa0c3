import Wording

extension OrderScreen {
  package static let bindings: [KeyBinding<OrderScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "检定方案", en: "plan"),
      when: { $0.choices != nil && !$0.isPlanning }
    ) { $0.plan() },
    KeyBinding(.right, BilingualText(zh: "改选", en: "choose"), when: { $0.choices != nil }) {
      $0.typed(.right)
    },
    KeyBinding(.down, BilingualText(zh: "下一栏", en: "next field"), when: { $0.choices != nil }) {
      $0.typed(.down)
    },
    KeyBinding(
      .character("e"),
      BilingualText(zh: "改铭牌", en: "correct the nameplate"),
      help: BilingualText(
        zh: "在此录入的铭牌可在此改正；清单给出的桩文件请改其文件",
        en: "a nameplate that was typed here; a file that the list names is corrected as a file"
      ),
      when: { $0.choices?.plate != nil && !$0.isAtText }
    ) { screen in
      screen.choices?.plate.map { .replace(NameplateScreen(correcting: $0)) } ?? .stay
    },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in
      Outcome(.back, [.day(.load)])
    },
  ]
}
