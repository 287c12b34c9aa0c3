package import Wording

/// A failure with what can be done now, and what lies behind it as a tree.
package struct FailureScreen: Screen {
  private let failure: Failure

  package init(_ failure: Failure) { self.failure = failure }

  package static let bindings: [KeyBinding<FailureScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "知道了", en: "understood")) { _ in .back },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText {
    BilingualText(zh: "出错 \(failure.code.rawValue)", en: "Failure \(failure.code.rawValue)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "说明什么没有成功、现在可以做什么，以及原因。",
      en: "Says what did not succeed, what can be done now, and what lies behind it."
    )
  }

  package var needsHand: Bool { true }

  package func body(in view: View) -> Body {
    let width = view.width - 4
    let sentence = Row.wrapped("✗ " + view.words(failure.sentence), .bad, width: width, indent: 2)
    let remedy = Row.wrapped("→ " + view.words(failure.remedy), .strong, width: width, indent: 2)
    let tree = failure.causes.enumerated().flatMap { depth, cause in
      Row.wrapped("└─ \(cause)", .faint, width: width, indent: 2 + 3 * depth)
    }
    let behind = tree.isEmpty ? [] : [Row(), Row("  " + view.words("原因", "Behind it"), .heading)]
    return Body([Row()] + sentence + [Row()] + remedy + behind + tree)
  }
}
