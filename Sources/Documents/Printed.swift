/// How values stand in print.
enum Printed {
  /// A signed number with a true minus sign (U+2212).
  static func number(_ text: String) -> String {
    text.hasPrefix("-") ? "\u{2212}\(text.dropFirst())" : text
  }

  /// An ISO 8601 time with spaces where print has them: `2026-11-21 15:30:05 +08:00`.
  static func time(_ text: String) -> String {
    guard CalendarDate(text) != nil, text.dropFirst(10).first == "T" else { return text }
    let clock = text.dropFirst(11)
    guard let zone = clock.firstIndex(where: { "+-Z".contains($0) }) else {
      return "\(text.prefix(10)) \(clock)"
    }
    return "\(text.prefix(10)) \(clock[..<zone]) \(clock[zone...])"
  }

  /// The head of a digest, for a footer; the whole stands in the table.
  static func abbreviated(_ digest: String) -> String {
    digest.count > 12 ? "\(digest.prefix(12))…" : digest
  }
}
