package import Wording

/// The records of the store.
package struct RecordsScreen: Screen {
  package init() {}

  package static let bindings: [KeyBinding<RecordsScreen>] = [
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back }
  ]

  package var title: BilingualText { BilingualText(zh: "原始记录", en: "Records") }

  package var purpose: BilingualText { title }

  package func body(in view: View) -> Body { Body([]) }
}
