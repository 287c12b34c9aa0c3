/// A language in which people are addressed.
package enum Language: String, Sendable, CaseIterable, Codable {
  case chinese = "zh"
  case english = "en"

  /// The language of a person's locale: LC_ALL before LC_MESSAGES before LANG, as POSIX orders them.
  package static func preferred(environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
