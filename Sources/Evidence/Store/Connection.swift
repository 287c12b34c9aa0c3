import CSQLite
import Wording

/// One connection to the ledger's file, confined to the ledger that owns it; its calls block.
final class Connection {
  let store: String
  let handle: OpaquePointer
  /// Statements that are not in use, by their text: an append says the same few every time, and
  /// SQLite takes longer to understand them than to do them.
  private var idle: [String: OpaquePointer] = [:]

  /// Opens without reading, so that a file of somebody else is not touched yet.
  init(_ path: String, store: String, creating: Bool, patience: Duration) throws(Failure) {
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE
      | (creating ? SQLITE_OPEN_CREATE : 0)
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      throw .store(
        store,
        sqlite: code,
        message: String(cString: sqlite3_errstr(code)),
        errno: sqlite3_system_errno(handle)
      )
    }
    self.store = store
    self.handle = handle
    sqlite3_busy_timeout(handle, CInt(clamping: Int(patience / .milliseconds(1))))
  }

  deinit {
    for statement in idle.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// What SQLite says of its last call.
  func failure(_ code: CInt) -> Failure {
    .store(
      store,
      sqlite: code,
      message: String(cString: sqlite3_errmsg(handle)),
      errno: [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF) ? sqlite_errno(handle) : 0
    )
  }

  /// A statement ready for its first step; whoever takes it gives it back.
  func prepared(_ text: String, _ values: [SQLValue]) throws(Failure) -> OpaquePointer {
    let statement =
      if let idle = idle.removeValue(forKey: text) { idle } else { try compiled(text) }
    for (place, value) in zip(CInt(1)..., values) {
      let code = value.bind(to: statement, at: place)
      guard code == SQLITE_OK else {
        defer { sqlite3_finalize(statement) }
        throw failure(code)
      }
    }
    return statement
  }

  /// Takes a statement back for the next who says the same.
  func giveBack(_ statement: OpaquePointer, _ text: String) {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    // The same text in use twice at once: one of the two is enough to keep.
    if let surplus = idle.updateValue(statement, forKey: text) { sqlite3_finalize(surplus) }
  }

  private func compiled(_ text: String) throws(Failure) -> OpaquePointer {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, text, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    return statement
  }

  func execute(_ text: String, _ values: [SQLValue] = []) throws(Failure) {
    let statement = try Statement(text, values, on: self)
    while try statement.step() {}
  }

  /// The number in the first column of the first row; nil for no row and for NULL.
  func integer(_ text: String, _ values: [SQLValue] = []) throws(Failure) -> Int? {
    let statement = try Statement(text, values, on: self)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The text in the first column of the first row; nil for no row.
  func text(_ text: String, _ values: [SQLValue] = []) throws(Failure) -> String? {
    let statement = try Statement(text, values, on: self)
    return try statement.step() ? statement.text(0) : nil
  }

  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }
  var hasMoved: Bool { sqlite_has_moved(handle) != 0 }

  /// The first bytes of the file, fewer where it is shorter.
  func start(of count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var size: Int64 = 0
    let code = sqlite_read_start(handle, &bytes, CInt(count), &size)
    guard code == SQLITE_OK else { throw failure(code) }
    return Array(bytes.prefix(Int(clamping: size)))
  }
}
