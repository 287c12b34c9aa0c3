package import Wording

/// What a person sees and what keys do there, as a value: it takes keys and news and gives rows and
/// wishes, and never touches an instrument, a file or a clock.
package protocol Screen: Sendable {
  /// Every key that does something here; the first that is offered and matches acts.
  static var bindings: [KeyBinding<Self>] { get }

  var title: BilingualText { get }

  /// What this screen is for and what is expected of the person, for the help.
  var purpose: BilingualText { get }

  func body(in view: View) -> Body

  /// A key that no binding took, as typed text.
  mutating func typed(_ key: Key) -> Outcome

  /// Something that happened; screens below the top one are told as well. Nil: nothing of mine.
  mutating func take(_ news: News) -> Outcome?

  /// What was typed here and not yet done with; kept where a crash leaves it.
  var draft: Draft? { get }

  /// Fills in what a draft of the same name kept.
  mutating func restore(_ draft: Draft)

  /// Whether a hand is needed now: the bell rings as it becomes so.
  var needsHand: Bool { get }

  /// Asked for when the screen opens.
  var opening: [Wish] { get }
}

extension Screen {
  package mutating func typed(_ key: Key) -> Outcome { .stay }
  package mutating func take(_ news: News) -> Outcome? { nil }
  package var draft: Draft? { nil }
  package mutating func restore(_ draft: Draft) {}
  package var needsHand: Bool { false }
  package var opening: [Wish] { [] }

  /// Lets the first offered binding of the key act, and takes the key as typed where there is none.
  package mutating func press(_ key: Key) -> Outcome {
    for binding in Self.bindings where binding.key == key && binding.isOffered(self) {
      return binding.act(&self)
    }
    return typed(key)
  }

  /// The keys that do something now.
  package var keys: [KeyLine] {
    Self.bindings.filter { $0.isOffered(self) }.map { KeyLine($0.key, $0.name, help: $0.help) }
  }
}
