import Foundation
import Support

@testable import Evidence

/// One way in which somebody alters a store with every means: triggers and conditions out of the way.
enum Alteration: CaseIterable {
  case byte, bytes, cutFile
  case content, columns, digest, chain
  case removed, removedSpan, cutEnd, exchanged, emptied, doubled
  case attachment, attachmentGone, identifier, structure
  case contentRehashed, removedRehashed, exchangedRehashed, insertedRehashed, allRehashed

  /// Alters the store; the rehashed ones leave every digest and link after the change in order.
  func perform(on store: TestStore, _ random: inout SeededGenerator) throws {
    switch self {
    case .byte, .bytes, .cutFile: try alterFile(store.ledgerFile, &random)
    default: try alterRows(store.plain(), &random)
    }
  }

  private func alterFile(_ path: String, _ random: inout SeededGenerator) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    switch self {
    case .byte: bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    case .bytes:
      let start = random.below(bytes.count)
      for place in start..<min(bytes.count, start + 1 + random.below(64)) {
        bytes[place] = UInt8(truncatingIfNeeded: random.next())
      }
    default: bytes = bytes.prefix(random.below(bytes.count))
    }
    try bytes.write(to: URL(filePath: path))
  }

  private func alterRows(_ plain: PlainConnection, _ random: inout SeededGenerator) throws {
    try plain.run("PRAGMA synchronous = OFF")
    let count = try plain.rows("SELECT sequence FROM entries").count
    // Never the last: what is hung on the end in order is an entry like any other.
    let (one, other) = (1 + random.below(count - 1), 1 + random.below(count - 1))
    let change = Self.statements(self, one, other, &random)
    try plain.tamper("PRAGMA ignore_check_constraints = ON; \(change)")
    if case .structure = self {
      let triggers = try plain.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      try plain.run("DROP TRIGGER \(random.one(of: triggers))")
    }
    if "\(self)".hasSuffix("Rehashed") { try Self.rehash(plain) }
  }

  private static func statements(
    _ alteration: Alteration,
    _ one: Int,
    _ other: Int,
    _ random: inout SeededGenerator
  ) -> String {
    let digit = "\(random.below(10))"
    let changed = """
      UPDATE entries SET payload = replace(payload, '\(random.below(10))', '\(digit)') \
      WHERE sequence = \(one);
      """
    let exchanged = """
      CREATE TEMP TABLE swap AS SELECT * FROM entries WHERE sequence IN (\(one), \(other));
      UPDATE entries SET payload = json_set(swap.payload, '$.sequence', entries.sequence),
        run = swap.run, kind = swap.kind, at = swap.at
      FROM swap WHERE entries.sequence IN (\(one), \(other))
        AND swap.sequence = \(one + other) - entries.sequence;
      """
    let gone = "DELETE FROM entries WHERE sequence = \(one);"
    let closed = """
      UPDATE entries SET payload = json_set(payload, '$.sequence', sequence - 1),
        sequence = sequence - 1 WHERE sequence > \(one);
      """
    let open = """
      UPDATE entries SET sequence = -sequence WHERE sequence >= \(one);
      UPDATE entries SET payload = json_set(payload, '$.sequence', 1 - sequence),
        sequence = 1 - sequence WHERE sequence < 0;
      INSERT INTO entries SELECT \(one), json_set(payload, '$.sequence', \(one)), digest, chain,
        run, kind, at FROM entries WHERE sequence = \(one + 1);
      """
    let column = random.one(of: ["run = 2", "kind = 'event'", "at = 'T'", "run = NULL"])
    return switch alteration {
    case .content, .contentRehashed: changed
    case .columns: "UPDATE entries SET \(column) WHERE sequence = \(one)"
    case .digest: "UPDATE entries SET digest = chain WHERE sequence = \(one)"
    case .chain: "UPDATE entries SET chain = digest WHERE sequence = \(one)"
    case .removed: gone
    case .removedSpan:
      "DELETE FROM entries WHERE sequence BETWEEN \(min(one, other)) AND \(max(one, other))"
    case .cutEnd: "DELETE FROM entries WHERE sequence >= \(one)"
    case .exchanged, .exchangedRehashed: exchanged
    case .emptied: "UPDATE entries SET payload = NULL WHERE sequence = \(one)"
    case .doubled, .insertedRehashed: open
    case .attachment:
      """
      UPDATE attachments SET bytes = CAST(bytes || x'00' AS BLOB)
      WHERE digest = (SELECT max(digest) FROM attachments)
      """
    case .attachmentGone:
      "DELETE FROM attachments WHERE digest = (SELECT min(digest) FROM attachments)"
    case .identifier: "UPDATE store SET identifier = '\(String(repeating: digit, count: 32))'"
    case .removedRehashed: gone + closed
    case .allRehashed:
      changed + "UPDATE store SET identifier = '\(String(repeating: digit, count: 32))'"
    case .structure, .byte, .bytes, .cutFile: "SELECT 1"
    }
  }

  /// Makes every digest and every link follow from the contents, as somebody does who knows how.
  private static func rehash(_ plain: PlainConnection) throws {
    let identifier = try plain.rows("SELECT identifier FROM store")[0]
    var chain = ChainLink.genesis(ofStore: identifier)
    var changes = "BEGIN;"
    for (place, payload) in try plain.rows("SELECT payload FROM entries ORDER BY sequence")
      .enumerated()
    {
      let digest = SM3.digest(Array(payload.utf8))
      chain = ChainLink.next(after: chain, payload: digest)
      changes += "UPDATE entries SET digest = '\(digest)', chain = '\(chain)' "
      changes += "WHERE sequence = \(place + 1);"
    }
    try plain.tamper(changes + "COMMIT")
  }
}
