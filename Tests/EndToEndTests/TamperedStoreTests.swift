import CSQLite
import Foundation
import Testing

@Suite("A store that somebody has altered", .atABench)
struct TamperedStoreTests {
  @Test("A changed reading is found by its entry, and nothing is shown or computed from it")
  func changedReading() async throws {
    let run = try await GoodRun.made()
    let folder = try TestFolder()
    try FileManager.default.copyItem(atPath: run.store, toPath: folder.file("store"))
    let entry = try change(
      folder.file("store/ledger.sqlite"),
      "UPDATE entries SET payload = replace(payload, '1.003', '1.004') WHERE sequence ="
        + " (SELECT min(sequence) FROM entries WHERE payload LIKE '%1.003%')"
    )
    let words = ["--store", folder.file("store")]
    let verification = try await Assize.run(["ledger", "verify"] + words, in: folder)
    expect(verification, exits: 1)
    #expect(verification.errors.contains("\(entry)"), "entry \(entry) is named: \(verification)")
    for command in [["records", "show", "1"], ["recheck", "1"]] {
      let outcome = try await Assize.run(command + words, in: folder)
      #expect(outcome.ending != .exited(0) && outcome.output.isEmpty, "\(command): \(outcome)")
    }
  }

  /// Takes the triggers out of the way, as somebody with an editor would; the changed entry.
  private func change(_ path: String, _ statement: String) throws -> Int {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw POSIXError(.EIO) }
    defer { sqlite3_close(database) }
    var entry: Int?
    try each(database, "SELECT min(sequence) FROM entries WHERE payload LIKE '%1.003%'") {
      entry = Int($0)
    }
    var triggers: [String] = []
    try each(database, "SELECT sql FROM sqlite_master WHERE type = 'trigger'") {
      triggers.append($0)
    }
    var names: [String] = []
    try each(database, "SELECT name FROM sqlite_master WHERE type = 'trigger'") { names.append($0) }
    for name in names { try each(database, "DROP TRIGGER \"\(name)\"") { _ in } }
    try each(database, statement) { _ in }
    for trigger in triggers { try each(database, trigger) { _ in } }
    return try #require(entry)
  }

  private func each(
    _ database: OpaquePointer?,
    _ sql: String,
    _ take: (String) -> Void
  ) throws {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
      throw POSIXError(.EINVAL)
    }
    defer { sqlite3_finalize(statement) }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw POSIXError(.EIO) }
      if let text = sqlite3_column_text(statement, 0) { take(String(cString: text)) }
    }
  }
}
