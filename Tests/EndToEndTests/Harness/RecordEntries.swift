import Foundation

/// The entries of one run as `assize records show` prints them in English.
struct RecordEntries: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var sequence: Int
    var at: String
    var text: String
    /// Whether a judgement may rest on it; what was taken again after an interruption does not.
    var counts: Bool
  }

  struct Gap: Error {
    var text: String
  }

  private static let mark = " (does not count)"

  let entries: [Entry]
  let text: String

  /// Throws where the numbers are not one after the other: an entry is missing.
  init(_ text: String) throws {
    self.text = text
    entries = text.matches(of: /(?m)^\s*(\d+)  (\d{4}-\S+)  (.*)$/).map {
      let text = String($0.3)
      return Entry(
        sequence: Int($0.1) ?? 0,
        at: String($0.2),
        text: text.replacingOccurrences(of: Self.mark, with: ""),
        counts: !text.hasSuffix(Self.mark)
      )
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
    later.entries.prefix(entries.count).map(\.withoutMark) == entries.map(\.withoutMark)
  }
}

extension RecordEntries.Entry {
  fileprivate var withoutMark: RecordEntries.Entry {
    var entry = self
    entry.counts = true
    return entry
  }
}
