import CSQLite

/// Any other program with SQLite: it knows nothing of the ledger and obeys only the file.
final class PlainConnection {
  struct Refusal: Error { var message: String }

  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else {
      throw Refusal(message: "\(path) does not open")
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, 5000)
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ text: String) throws {
    guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else {
      throw Refusal(message: String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// Every row, its columns joined by `|`, blobs as hexadecimal where the query says hex().
  func rows(_ text: String) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK else {
      throw Refusal(message: String(cString: sqlite3_errmsg(handle)))
    }
    defer { sqlite3_finalize(statement) }
    var rows: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement))
          .map { sqlite3_column_text(statement, $0).map { String(cString: $0) } ?? "NULL" }
          .joined(separator: "|")
      )
    }
    return rows
  }

  /// Changes what may not be changed: takes the triggers out, runs the statements, puts them back.
  func tamper(_ text: String) throws {
    let triggers = try rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    let statements = try rows("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers { try run("DROP TRIGGER \(trigger)") }
    try run(text)
    for statement in statements { try run(statement) }
  }
}
