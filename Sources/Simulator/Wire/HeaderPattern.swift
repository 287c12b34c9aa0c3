/// A command header as manuals print it: `NUMeric[:NORMal]:ITEM#`, capitals for the short form,
/// brackets for what may be left out, `#` for a number.
struct HeaderPattern: Sendable {
  private struct Word: Sendable {
    var long: String
    var short: String
    var isOptional: Bool
    var takesNumber: Bool
  }

  private let words: [Word]
  private let isQuery: Bool

  init(_ text: String) {
    isQuery = text.hasSuffix("?")
    let parts = text.filter { $0 != "?" }.split(separator: ":")
    words = parts.map { part in
      let letters = part.filter { !"[]#".contains($0) }
      return Word(
        long: letters.uppercased(),
        short: letters.filter { !$0.isLowercase },
        isOptional: part.hasSuffix("]") || part.hasPrefix("["),
        takesNumber: part.contains("#")
      )
    }
  }

  /// The numbers in the header (1 where none is written); nil where the header is another.
  func match(_ header: some StringProtocol) -> [Int]? {
    guard header.hasSuffix("?") == isQuery else { return nil }
    let body = isQuery ? header.dropLast() : header[...]
    let given = body.uppercased().split(separator: ":", omittingEmptySubsequences: false)
    let isAbsolute = given.first?.isEmpty == true
    return match(given[(isAbsolute ? 1 : 0)...], words[...])
  }

  private func match(_ given: ArraySlice<Substring>, _ words: ArraySlice<Word>) -> [Int]? {
    guard let word = words.first else { return given.isEmpty ? [] : nil }
    if let head = given.first, let numbers = Self.number(in: head, word),
      let rest = match(given.dropFirst(), words.dropFirst())
    {
      return numbers + rest
    }
    return word.isOptional ? match(given, words.dropFirst()) : nil
  }

  private static func number(in given: Substring, _ word: Word) -> [Int]? {
    if given == word.long || given == word.short { return word.takesNumber ? [1] : [] }
    guard word.takesNumber else { return nil }
    let digits = given.reversed().prefix { $0.isASCII && $0.isNumber }
    let name = given.dropLast(digits.count)
    guard name == word.long || name == word.short else { return nil }
    return Int(String(digits.reversed())).map { [$0] }
  }
}
