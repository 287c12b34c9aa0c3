import Evidence
import Testing

@Suite("The file itself refuses every change")
struct RefusalTests {
  /// The file's entry under another name: of a kind that may follow the run's closing, so that
  /// nothing but its number stands against it.
  private static func file(at sequence: Int) -> String {
    """
    SELECT \(sequence), json_set(payload, '$.content.name', '99', '$.sequence', \(sequence)), \
    digest, chain, run, kind, at FROM entries WHERE sequence = 2
    """
  }

  /// An entry 7 after the last: the opening's content with another run and kind.
  private static func next(run: Int, kind: String = "run-opened") -> String {
    """
    SELECT 7, json_set(payload, '$.sequence', 7, '$.run', \(run), '$.kind', '\(kind)'), digest, \
    chain, \(run), '\(kind)', at FROM entries WHERE sequence = 1
    """
  }

  static let changes: [String] =
    ["", " OR REPLACE", " OR IGNORE", " OR FAIL", " OR ROLLBACK"].flatMap { policy in
      [
        "INSERT\(policy) INTO entries \(file(at: 2))",
        "INSERT\(policy) INTO attachments SELECT digest, x'00' FROM attachments",
        "INSERT\(policy) INTO store VALUES (1, hex(zeroblob(16)))",
        "UPDATE\(policy) entries SET payload = json_set(payload, '$.content.raw', '99')",
        "UPDATE\(policy) entries SET sequence = 9 WHERE sequence = 6",
        "UPDATE\(policy) entries SET chain = digest WHERE sequence = 6",
        "UPDATE\(policy) attachments SET bytes = x'00'",
        "UPDATE\(policy) store SET identifier = hex(zeroblob(16))",
      ]
    } + [
      "REPLACE INTO entries \(file(at: 2))",
      "REPLACE INTO attachments SELECT digest, x'00' FROM attachments",
      "REPLACE INTO store VALUES (1, hex(zeroblob(16)))",
      """
      INSERT INTO entries \(file(at: 2)) AND true
      ON CONFLICT DO UPDATE SET payload = excluded.payload
      """,
      "DELETE FROM entries",
      "DELETE FROM entries WHERE sequence = 6",
      "DELETE FROM attachments",
      "DELETE FROM store",
      // Out of order, under a number that is taken, into no run, into a closed one.
      "INSERT INTO entries \(file(at: 9))",
      "REPLACE INTO entries \(next(run: 1))",
      "INSERT INTO entries \(next(run: 3))",
      "INSERT INTO entries \(next(run: 2, kind: "indication"))",
      "INSERT INTO entries \(next(run: 1, kind: "indication"))",
      // Without content, with columns that say otherwise, or with content that went for no reason.
      "INSERT INTO entries SELECT 7, NULL, digest, chain, run, kind, at FROM entries WHERE run = 1",
      "INSERT INTO entries (payload, digest, chain, kind, at) VALUES ('text', '', '', 'k', 'T')",
    ]
    + ["run = 2", "kind = 'event'", "at = 'T'", "payload = NULL"].flatMap { setting in
      ["UPDATE entries SET \(setting)", "UPDATE OR IGNORE entries SET \(setting)"]
    }
    + ["1, 'event', at", "NULL, kind, at", "run, kind, 'T'"].map { columns in
      """
      INSERT INTO entries SELECT 7, json_set(payload, '$.sequence', 7), digest, chain, \(columns)
      FROM entries WHERE sequence = 2
      """
    }

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

  @Test("Columns beside the payload say what it says")
  func columns() async throws {
    let store = try TestStore()
    try await store.fill()
    #expect(
      try store.plain()
        .rows("SELECT sequence, run, kind, at FROM entries WHERE sequence IN (1, 6)") == [
          "1|1|run-opened|\(Sample.time)", "6|1|run-closed|\(Sample.time)",
        ]
    )
  }

  private func content(_ connection: PlainConnection) throws -> [String] {
    try connection.rows("SELECT * FROM entries")
      + connection.rows("SELECT digest, hex(bytes) FROM attachments")
      + connection.rows("SELECT * FROM store")
  }
}
