package import Wording

/// The day's work: the first screen of whoever signed in.
package struct DayScreen: Screen {
  package init() {}

  package static let bindings: [KeyBinding<DayScreen>] = [
    KeyBinding(.function(10), BilingualText(zh: "退出", en: "leave")) { _ in Outcome(.leave) }
  ]

  package var title: BilingualText { BilingualText(zh: "今日工作", en: "The day's work") }

  package var purpose: BilingualText {
    BilingualText(zh: "待检、已检、不合格和中断的充电桩。", en: "Piles to verify, done, failed and interrupted.")
  }

  package func body(in view: View) -> Body { Body([]) }
}
