/// What a piece of text is, so that the drawing can give it a look; words and marks say the same, so
/// that nothing is lost where there is no colour.
package enum Ink: String, Sendable, CaseIterable {
  case plain
  case strong
  case faint
  case heading
  /// Conforming, done, in order.
  case good
  /// Nonconforming, failed, dangerous.
  case bad
  case warning
  /// The row or the choice that the next key acts on.
  case chosen
  /// A place where something can be typed.
  case field
  /// The name of a key.
  case key
}
