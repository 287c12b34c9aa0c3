package import Wording

/// How an institution writes the numbers of its documents: `{year}-{bench}-{number:6}`.
///
/// The words in braces are replaced; everything else stands as written.
package struct NumberScheme: Equatable, Sendable {
  private enum Part: Equatable, Sendable {
    case text(String)
    case year, bench
    case number(digits: Int)
  }

  package let text: String
  private let parts: [Part]

  package init(_ text: String) throws(Failure) {
    self.text = text
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"),
        let part = Self.part(rest[rest.index(after: open)..<close])
      else { throw .numberSchemeUnusable(text) }
      parts += [.text(String(rest[..<open])), part]
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
    guard isCounting, !rest.contains("}") else { throw .numberSchemeUnusable(text) }
  }

  /// The number as it is printed.
  package func number(bench: String, year: Int, ordinal: Int) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .year: "\(year)"
      case .bench: bench
      case .number(let digits): Self.padded(ordinal, to: digits)
      }
    }.joined()
  }

  /// Whether two benches, or two years, could give the same number.
  func tellsApart(_ range: NumberRange, from other: NumberRange) -> Bool {
    (parts.contains(.year) && range.year != other.year)
      || (parts.contains(.bench) && range.bench != other.bench)
  }

  private var isCounting: Bool {
    parts.contains { if case .number = $0 { true } else { false } }
  }

  private static func part(_ word: Substring) -> Part? {
    switch word {
    case "year": return .year
    case "bench": return .bench
    case "number": return .number(digits: 1)
    default:
      let words = word.split(separator: ":", omittingEmptySubsequences: false)
      guard words.count == 2, words[0] == "number", let digits = Int(words[1]),
        (1...12).contains(digits)
      else { return nil }
      return .number(digits: digits)
    }
  }

  private static func padded(_ ordinal: Int, to digits: Int) -> String {
    let text = "\(ordinal)"
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
