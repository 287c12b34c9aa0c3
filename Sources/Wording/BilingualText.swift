/// A text for a person, in Chinese and in English.
///
/// Both stand together wherever a sentence is written: a language left out does not compile.
package struct BilingualText: Hashable, Sendable, Codable {
  package var zh: String
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// A text that is the same in every language: a name, a number, a path.
  package init(verbatim text: String) {
    self.init(zh: text, en: text)
  }

  package func text(in language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }

  /// With a capital first letter in English, as a heading or a cell of its own has it.
  package var capitalised: BilingualText {
    BilingualText(zh: zh, en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
