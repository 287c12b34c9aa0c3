import Metrology

/// How values stand in print.
enum Printed {
  /// A signed number with a true minus sign (U+2212).
  static func number(_ text: String) -> String {
    text.hasPrefix("-") ? "\u{2212}\(text.dropFirst())" : text
  }

  /// An ISO 8601 time with spaces where print has them, `2026-11-21 15:30:05 +08:00`, and no more
  /// digits of a second than asked for.
  static func time(_ text: String, places: Int = 0) -> String {
    guard CivilDate(dayOf: text) != nil, text.dropFirst(10).first == "T" else { return text }
    let rest = text.dropFirst(11)
    let end = rest.firstIndex { "+-Z".contains($0) } ?? rest.endIndex
    let parts = rest[..<end].split(separator: ".", maxSplits: 1)
    let fraction = parts.count == 2 && places > 0 ? ".\(parts[1].prefix(places))" : ""
    let clock = "\(text.prefix(10)) \(parts.first ?? "")\(fraction)"
    return end == rest.endIndex ? clock : "\(clock) \(rest[end...])"
  }

  /// The head of a digest, for a footer; the whole stands in the table.
  static func abbreviated(_ digest: String) -> String {
    digest.count > 12 ? "\(digest.prefix(12))…" : digest
  }
}
