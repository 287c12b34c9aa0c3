import CSQLite
import Foundation

/// A store's file under the hand of somebody who takes its triggers out, changes it and puts them back.
struct TamperedDatabase {
  let path: String

  init(_ path: String) { self.path = path }

  func tamper(_ change: String) throws {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw POSIXError(.EIO) }
    defer { sqlite3_close(database) }
    let triggers = try rows(database, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for trigger in triggers { try run(database, "DROP TRIGGER \(trigger[0])") }
    try run(database, change)
    for trigger in triggers { try run(database, trigger[1]) }
  }

  private func run(_ database: OpaquePointer?, _ statement: String) throws {
    guard sqlite3_exec(database, statement, nil, nil, nil) == SQLITE_OK else {
      throw POSIXError(.EINVAL)
    }
  }

  private func rows(_ database: OpaquePointer?, _ text: String) throws -> [[String]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, text, -1, &statement, nil) == SQLITE_OK else {
      throw POSIXError(.EINVAL)
    }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement)).map {
          sqlite3_column_text(statement, $0).map { String(cString: $0) } ?? ""
        }
      )
    }
    return rows
  }
}
