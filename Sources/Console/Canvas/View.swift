package import Wording

/// The room that a screen's body has, and the language it is written in.
package struct View: Sendable, Equatable {
  package var width: Int
  package var height: Int
  package var language: Language

  package init(width: Int, height: Int, language: Language) {
    self.width = width
    self.height = height
    self.language = language
  }

  package func words(_ text: BilingualText) -> String { text.text(in: language) }

  package func words(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }
}
