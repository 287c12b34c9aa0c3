/// A text in which `*` stands for any run of characters: enough to tell models apart, and nothing
/// that could take long to match.
package struct WildcardPattern: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package func matches(_ candidate: some StringProtocol) -> Bool {
    let parts = text.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return candidate == text
    }
    guard
      candidate.utf8.count >= first.utf8.count + last.utf8.count,
      candidate.hasPrefix(first), candidate.hasSuffix(last)
    else { return false }
    var rest = candidate.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
