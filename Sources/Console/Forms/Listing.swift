/// Which row of a list the next key acts on.
package struct Listing: Sendable, Equatable {
  package var chosen = 0

  package init(chosen: Int = 0) { self.chosen = chosen }

  /// Takes a key that moves in a list of so many rows; whether it was one.
  package mutating func press(_ key: Key, count: Int, page: Int = 10) -> Bool {
    switch key {
    case .up: chosen -= 1
    case .down: chosen += 1
    case .pageUp: chosen -= page
    case .pageDown: chosen += page
    case .home: chosen = 0
    case .end: chosen = count - 1
    default: return false
    }
    chosen = min(max(0, chosen), max(0, count - 1))
    return true
  }

  /// The rows with the chosen one marked.
  package func marked(_ rows: [Row]) -> [Row] {
    rows.enumerated().map { index, row in
      index == chosen ? Row("▸ ", .chosen) + row.inked(.chosen) : Row("  ") + row
    }
  }
}
