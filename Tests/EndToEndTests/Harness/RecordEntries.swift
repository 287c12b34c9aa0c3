/// The entries of one run as `assize records show` prints them in English.
struct RecordEntries: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var sequence: Int
    var at: String
    var text: String
  }

  struct Gap: Error {
    var text: String
  }

  let entries: [Entry]
  let text: String

  /// Throws where the numbers are not one after the other: an entry is missing.
  init(_ text: String) throws {
    self.text = text
    entries = text.matches(of: /(?m)^\s*(\d+)  (\d{4}-\S+)  (.*)$/).map {
      Entry(sequence: Int($0.1) ?? 0, at: String($0.2), text: String($0.3))
    }
    let numbers = entries.map(\.sequence)
    guard let first = numbers.first, numbers == Array(first..<(first + numbers.count)) else {
      throw Gap(text: text)
    }
  }

  func containing(_ part: String) -> [Entry] { entries.filter { $0.text.contains(part) } }

  func contains(_ part: String) -> Bool { !containing(part).isEmpty }

  /// Whether these entries are the beginning of others: nothing was lost, nothing changed.
  func isBeginning(of later: RecordEntries) -> Bool {
    Array(later.entries.prefix(entries.count)) == entries
  }
}
