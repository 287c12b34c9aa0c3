package import Evidence

/// The records of a store as a person searches them: everything is here, and nothing is asked for
/// again while a person types.
package struct RecordsList: Sendable {
  package let lines: [RecordLine]
  package let underWay: Set<Int>
  package let person: Person?
  /// What each line is searched by, in lower case.
  private let texts: [String]
  package private(set) var counts: [RecordFilter: Int] = [:]
  /// The places of what was found, the latest record first.
  package private(set) var found: [Int] = []

  package init(_ lines: [RecordLine] = [], underWay: Set<Int> = [], for person: Person? = nil) {
    self.lines = lines
    self.underWay = underWay
    self.person = person
    texts = lines.map { line in
      let pile = line.pile
      return "\(line.number) \(line.openedAt.prefix(10)) \(pile.serial) \(pile.maker) \(pile.model)"
        .lowercased()
    }
    for filter in RecordFilter.allCases {
      counts[filter] = lines.count { keeps($0, filter) }
    }
    find("", .all)
  }

  /// Every word must stand in a record's number, day, serial number, maker or model.
  package mutating func find(_ text: String, _ filter: RecordFilter) {
    let words = text.lowercased().split(separator: " ")
    found = lines.indices.reversed().filter { place in
      keeps(lines[place], filter) && words.allSatisfy { texts[place].contains($0) }
    }
  }

  private func keeps(_ line: RecordLine, _ filter: RecordFilter) -> Bool {
    filter.keeps(line, isUnderWay: underWay.contains(line.number), for: person)
  }
}
