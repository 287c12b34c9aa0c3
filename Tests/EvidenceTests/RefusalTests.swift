import Evidence
import Testing

@Suite("The file itself refuses every change")
struct RefusalTests {
  /// The file's entry under another name: of a kind that may follow the run's closing, so that
  /// nothing but its number stands against it.
  private static func file(at sequence: Int) -> String {
    """
    (SELECT json_set(payload, '$.content.name', '99', '$.sequence', \(sequence)) FROM entries \
    WHERE sequence = 2), (SELECT digest FROM entries WHERE sequence = 2), \
    (SELECT chain FROM entries WHERE sequence = 2)
    """
  }

  private static func next(_ changes: String) -> String {
    "(SELECT json_set(payload, '$.sequence', 7, \(changes)) FROM entries WHERE sequence = 1), "
      + "'\(String(repeating: "0", count: 64))', '\(String(repeating: "0", count: 64))'"
  }

  static let changes: [String] =
    ["", " OR REPLACE", " OR IGNORE", " OR FAIL", " OR ROLLBACK"].flatMap { policy in
      [
        "INSERT\(policy) INTO entries (sequence, payload, digest, chain) VALUES (2, \(file(at: 2)))",
        "INSERT\(policy) INTO attachments SELECT digest, x'00' FROM attachments",
        "INSERT\(policy) INTO store VALUES (1, hex(zeroblob(16)))",
        "UPDATE\(policy) entries SET payload = json_set(payload, '$.content.raw', '99')",
        "UPDATE\(policy) entries SET sequence = 9 WHERE sequence = 6",
        "UPDATE\(policy) entries SET chain = digest WHERE sequence = 6",
        "UPDATE\(policy) attachments SET bytes = x'00'",
        "UPDATE\(policy) store SET identifier = hex(zeroblob(16))",
      ]
    } + [
      "REPLACE INTO entries (sequence, payload, digest, chain) VALUES (2, \(file(at: 2)))",
      "REPLACE INTO attachments SELECT digest, x'00' FROM attachments",
      "REPLACE INTO store VALUES (1, hex(zeroblob(16)))",
      """
      INSERT INTO entries (sequence, payload, digest, chain) VALUES (2, \(file(at: 2)))
      ON CONFLICT DO UPDATE SET payload = excluded.payload
      """,
      "INSERT INTO entries (payload, digest, chain) VALUES (\(file(at: 7)))",
      "DELETE FROM entries",
      "DELETE FROM entries WHERE sequence = 6",
      "DELETE FROM attachments",
      "DELETE FROM store",
      // Out of order, under a number that is taken, into no run, into a closed one.
      "INSERT INTO entries (sequence, payload, digest, chain) VALUES (9, \(file(at: 9)))",
      """
      REPLACE INTO entries (sequence, payload, digest, chain) VALUES (7, \(next("'$.run', 1")))
      """,
      """
      INSERT INTO entries (sequence, payload, digest, chain) VALUES (7, \(next("'$.run', 3")))
      """,
      """
      INSERT INTO entries (sequence, payload, digest, chain)
      VALUES (7, \(next("'$.run', 2, '$.kind', 'indication'")))
      """,
      """
      INSERT INTO entries (sequence, payload, digest, chain)
      VALUES (7, \(next("'$.run', 1, '$.kind', 'indication'")))
      """,
      "INSERT INTO entries (sequence, payload, digest, chain) VALUES (7, 'text', '', '')",
    ]

  @Test("Whatever another program tries is refused, and nothing changes", arguments: changes)
  func refuses(_ change: String) async throws {
    let store = try TestStore()
    try await store.fill()
    let other = try store.plain()
    let before = try content(other)
    #expect(throws: PlainConnection.Refusal.self) { try other.run(change) }
    #expect(try content(other) == before)
  }

  @Test("The refusal says why")
  func saysWhy() async throws {
    let store = try TestStore()
    try await store.fill()
    let other = try store.plain()
    let refusal = #expect(throws: PlainConnection.Refusal.self) {
      try other.run("DELETE FROM entries")
    }
    #expect(refusal?.message == "the store is append-only: DELETE on entries is refused")
  }

  @Test("Columns beside the payload are read from it, so that nobody can set them apart")
  func generatedColumns() async throws {
    let store = try TestStore()
    try await store.fill()
    let other = try store.plain()
    #expect(throws: PlainConnection.Refusal.self) { try other.run("UPDATE entries SET run = 2") }
    #expect(
      try other.rows("SELECT sequence, run, kind, at FROM entries WHERE sequence IN (1, 6)") == [
        "1|1|run-opened|\(Sample.time)", "6|1|run-closed|\(Sample.time)",
      ]
    )
  }

  private func content(_ connection: PlainConnection) throws -> [String] {
    try connection.rows("SELECT sequence, payload, digest, chain FROM entries")
      + connection.rows("SELECT digest, hex(bytes) FROM attachments")
      + connection.rows("SELECT * FROM store")
  }
}
