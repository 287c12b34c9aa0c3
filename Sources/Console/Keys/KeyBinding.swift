package import Wording

/// What a key does on a screen: the one table for pressing it, for the foot line and for the help.
package struct KeyBinding<Screen>: Sendable {
  package var key: Key
  /// Two or three words for the foot line.
  package var name: BilingualText
  /// A sentence for the help; nil where the name says all.
  package var help: BilingualText?
  /// Whether it does something now; a key that does nothing is not shown.
  package var isOffered: @Sendable (Screen) -> Bool
  package var act: @Sendable (inout Screen) -> Outcome

  package init(
    _ key: Key,
    _ name: BilingualText,
    help: BilingualText? = nil,
    when isOffered: @escaping @Sendable (Screen) -> Bool = { _ in true },
    act: @escaping @Sendable (inout Screen) -> Outcome
  ) {
    self.key = key
    self.name = name
    self.help = help
    self.isOffered = isOffered
    self.act = act
  }
}
