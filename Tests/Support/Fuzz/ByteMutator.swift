/// Spoils texts that a parser accepts: bytes, words, lines, values, nesting.
///
/// Every change looks at the neighbourhood of one place only, so long files cost no more than short
/// ones.
package struct ByteMutator: Sendable {
  private typealias Change = @Sendable (ByteMutator, inout [UInt8], inout SeededGenerator) -> Void

  private let sources: [[UInt8]]
  private let tokens: [[UInt8]]

  /// - Parameters:
  ///   - sources: what is spoilt.
  ///   - tokens: words of the language, which are put in beside the usual oddities.
  package init(_ sources: [String], tokens: [String] = []) {
    self.sources = sources.map { Array($0.utf8) }
    self.tokens = (Oddities.all + tokens).map { Array($0.utf8) }
  }

  /// One source with one to four changes, seldom many and seldom none.
  package func spoilt(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = random.one(of: sources)
    let count = random.isOne(in: 20) ? random.below(30) : random.one(of: [1, 1, 1, 2, 3, 4])
    for _ in 0..<count { random.one(of: Self.changes)(self, &bytes, &random) }
    return bytes
  }

  package func spoiltText(_ random: inout SeededGenerator) -> String {
    String(decoding: spoilt(&random), as: UTF8.self)
  }

  /// Values and words are changed most often: such a file is still read to its end.
  private static let changes: [Change] = [
    { $0.replaceValue(&$1, &$2) }, { $0.replaceValue(&$1, &$2) }, { $0.replaceValue(&$1, &$2) },
    { $0.replaceWord(&$1, &$2) }, { $0.replaceWord(&$1, &$2) }, { $0.swapWords(&$1, &$2) },
    { $0.flipBit(&$1, &$2) }, { $0.changeByte(&$1, &$2) }, { $0.cut(&$1, &$2) },
    { $0.deleteLine(&$1, &$2) }, { $0.doubleLine(&$1, &$2) }, { $0.indentLine(&$1, &$2) },
    { $0.insertToken(&$1, &$2) }, { $0.nest(&$1, &$2) }, { $0.growNumber(&$1, &$2) },
    { $0.splice(&$1, &$2) }, { $0.changeDigit(&$1, &$2) }, { $0.changeDigit(&$1, &$2) },
    { $0.changeDigit(&$1, &$2) },
  ]

  private func flipBit(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    if bytes.isEmpty { return }
    bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
  }

  private func changeByte(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = random.below(bytes.count + 1)
    let byte = UInt8(
      truncatingIfNeeded: random.isOne(in: 2) ? random.below(256) : 32 + random.below(95)
    )
    if random.isOne(in: 2) || place == bytes.count {
      bytes.insert(byte, at: place)
    } else {
      bytes[place] = byte
    }
  }

  /// Takes out a few bytes, or everything from a place on.
  private func cut(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let start = random.below(bytes.count + 1)
    let length = random.isOne(in: 8) ? bytes.count : 1 + random.below(6)
    bytes.removeSubrange(start..<min(bytes.count, start + length))
  }

  private func insertToken(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    bytes.insert(contentsOf: random.one(of: tokens), at: random.below(bytes.count + 1))
  }

  private func nest(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let opening = random.one(of: ["[", "{a: ", "{\"a\":", "- ", "min(", "(", "? "])
    let depth = random.isOne(in: 4) ? random.below(3000) : random.below(70)
    let text = String(repeating: opening, count: depth)
    bytes.insert(contentsOf: Array(text.utf8), at: random.below(bytes.count + 1))
  }

  private func splice(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let other = random.one(of: sources)
    let start = random.below(other.count + 1)
    let part = other[start..<min(other.count, start + random.below(80))]
    bytes.insert(contentsOf: part, at: random.below(bytes.count + 1))
  }
}

// MARK: Words and lines

extension ByteMutator {
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x2C, 0x3A, 0x3B, 0x22, 0x5B, 0x5D, 0x7B, 0x7D: false
    default: true
    }
  }

  /// The run of bytes of one kind around a random place.
  private func run(
    _ bytes: [UInt8],
    _ random: inout SeededGenerator,
    _ belongs: (UInt8) -> Bool
  ) -> Range<Int> {
    var start = random.below(bytes.count)
    while start < bytes.count, !belongs(bytes[start]) { start += 1 }
    var end = start
    while start > 0, belongs(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, belongs(bytes[end]) { end += 1 }
    return start..<end
  }

  private func line(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
    let inner = run(bytes, &random) { $0 != 0x0A }
    return inner.lowerBound..<min(bytes.count, inner.upperBound + 1)
  }

  private func replaceWord(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let word = run(bytes, &random, Self.isWord)
    bytes.replaceSubrange(word, with: random.one(of: tokens))
  }

  private func swapWords(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let one = run(bytes, &random, Self.isWord)
    let other = run(bytes, &random, Self.isWord)
    guard one.upperBound <= other.lowerBound else { return }
    let (first, second) = (Array(bytes[one]), Array(bytes[other]))
    bytes.replaceSubrange(other, with: first)
    bytes.replaceSubrange(one, with: second)
  }

  /// What stands behind a `: ` and before the end of its line or list.
  private func replaceValue(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var start = random.below(bytes.count)
    while start + 1 < bytes.count, !(bytes[start] == 0x3A && bytes[start + 1] == 0x20) {
      start += 1
    }
    guard start + 1 < bytes.count else { return replaceWord(&bytes, &random) }
    start += 2
    var end = start
    while end < bytes.count, ![0x0A, 0x2C, 0x7D].contains(bytes[end]) { end += 1 }
    bytes.replaceSubrange(start..<end, with: random.one(of: tokens))
  }

  private func growNumber(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let number = run(bytes, &random) { (48...57).contains($0) || $0 == 46 }
    if number.isEmpty { return }
    switch random.below(4) {
    case 0: bytes.insert(contentsOf: Array("000000000".utf8), at: number.upperBound)
    case 1: bytes.insert(0x2D, at: number.lowerBound)
    case 2: bytes.replaceSubrange(number, with: Array(String(random.next()).utf8))
    default: bytes.replaceSubrange(number, with: Array(String(random.below(100)).utf8))
    }
  }

  private func changeDigit(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let number = run(bytes, &random) { (48...57).contains($0) }
    if number.isEmpty { return }
    bytes[number.lowerBound + random.below(number.count)] = 48 + UInt8(random.below(10))
  }

  private func deleteLine(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    bytes.removeSubrange(line(bytes, &random))
  }

  private func doubleLine(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let line = line(bytes, &random)
    bytes.insert(contentsOf: Array(bytes[line]), at: line.upperBound)
  }

  private func indentLine(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let start = line(bytes, &random).lowerBound
    if random.isOne(in: 2), start < bytes.count, bytes[start] == 0x20 {
      bytes.remove(at: start)
    } else {
      bytes.insert(contentsOf: Array(random.one(of: ["  ", " ", "\t"]).utf8), at: start)
    }
  }
}
