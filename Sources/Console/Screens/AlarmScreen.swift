package import Wording

/// A load that could not be shown to be off, over the whole terminal and in both languages.
package struct AlarmScreen: Screen {
  private let failure: Failure
  /// Until any key is pressed.
  package private(set) var isRinging = true

  package init(_ failure: Failure) { self.failure = failure }

  package static let bindings: [KeyBinding<AlarmScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "知道了", en: "understood"),
      help: BilingualText(
        zh: "负载仍可能带电：先切断电源。",
        en: "The load may still be live: cut the mains first."
      )
    ) { _ in .back },
    KeyBinding(
      .character(" "),
      BilingualText(zh: "停止响铃（任意键）", en: "stop the bell (any key)"),
      when: { $0.isRinging },
      act: {
        $0.isRinging = false
        return .stay
      }
    ),
  ]

  package var title: BilingualText { BilingualText(zh: "负载未断开", en: "THE LOAD IS NOT OFF") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "负载未能证实已断开。请立即用急停或断路器切断。",
      en:
        "The load could not be shown to be off. Cut it with the emergency stop or the breaker now."
    )
  }

  package var needsHand: Bool { true }

  package mutating func typed(_ key: Key) -> Outcome {
    isRinging = false
    return .stay
  }

  package func body(in view: View) -> Body {
    Body(LoudBanner.lines(failure, width: view.width).map { Row($0, .bad) })
  }
}
