/// A piece of text with its ink.
package struct Span: Sendable, Equatable {
  package var text: String
  package var ink: Ink

  package init(_ text: String, _ ink: Ink = .plain) {
    self.text = text
    self.ink = ink
  }

  package var width: Int { DisplayWidth.of(text) }
}
