/// Where a person reads in a text of sections: stays at the same words when the width changes.
struct RecordPlace: Equatable {
  var section = 0
  var row = 0

  /// Takes a key that moves, in sections of so many rows; whether it was one.
  mutating func press(_ key: Key, _ counts: [Int], page: Int = 10) -> Bool {
    switch key {
    case .down: move(1, counts)
    case .up: move(-1, counts)
    case .pageDown: move(page, counts)
    case .pageUp: move(-page, counts)
    case .home: self = RecordPlace()
    case .end:
      self = RecordPlace(section: max(0, counts.count - 1), row: max(0, (counts.last ?? 1) - 1))
    case .tab, .right: if section + 1 < counts.count { self = RecordPlace(section: section + 1) }
    case .backTab, .left: self = RecordPlace(section: row > 0 ? section : max(0, section - 1))
    default: return false
    }
    return true
  }

  private mutating func move(_ rows: Int, _ counts: [Int]) {
    let before = counts.prefix(section).reduce(0, +)
    let all = counts.reduce(0, +)
    var line = min(max(0, before + row + rows), max(0, all - 1))
    section = 0
    while section + 1 < counts.count, line >= counts[section] {
      line -= counts[section]
      section += 1
    }
    row = line
  }

  /// The row of the whole text, where a section may have fewer rows than it had.
  func line(in counts: [Int]) -> Int {
    let own = counts.indices.contains(section) ? counts[section] : 1
    return counts.prefix(section).reduce(0, +) + min(row, max(0, own - 1))
  }
}
