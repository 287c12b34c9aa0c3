package import Wording

/// A run under way.
package struct VerifyingScreen: Screen {
  private let order: VerificationOrder

  package init(_ order: VerificationOrder) { self.order = order }

  package static let bindings: [KeyBinding<VerifyingScreen>] = []

  package var title: BilingualText { BilingualText(zh: "检定", en: "Verification") }

  package var purpose: BilingualText { title }

  package var opening: [Wish] { [.run(.start(order))] }

  package func body(in view: View) -> Body { Body([]) }
}
