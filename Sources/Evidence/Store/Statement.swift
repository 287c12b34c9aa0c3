import CSQLite
import Wording

/// A value bound to a place in a statement.
enum SQLValue {
  case integer(Int)
  case text(String)
  /// UTF-8 that becomes a text.
  case textBytes([UInt8])
  case bytes([UInt8])
  case null

  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    switch self {
    case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
    case .text(let text): SQLValue.textBytes(Array(text.utf8)).bind(to: statement, at: place)
    case .textBytes(let bytes): sqlite_bind_text(statement, place, bytes, UInt64(bytes.count))
    case .bytes(let bytes): sqlite_bind_bytes(statement, place, bytes, UInt64(bytes.count))
    case .null: sqlite3_bind_null(statement, place)
    }
  }
}

/// One prepared statement, given back to its connection when its owner lets go of it.
struct Statement: ~Copyable {
  private let text: String
  private let handle: OpaquePointer
  private let connection: Connection

  init(_ text: String, _ values: [SQLValue] = [], on connection: Connection) throws(Failure) {
    let handle = try connection.prepared(text, values)
    self.text = text
    self.handle = handle
    self.connection = connection
  }

  /// Takes the next row; false after the last one.
  borrowing func step() throws(Failure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.failure(code)
    }
  }

  borrowing func isNull(_ column: CInt) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// Nil for NULL.
  borrowing func integer(_ column: CInt) -> Int? {
    isNull(column) ? nil : Int(sqlite3_column_int64(handle, column))
  }

  /// The bytes of a text or a blob; empty for NULL.
  borrowing func bytes(_ column: CInt) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The bytes where SQLite holds them, until the next step; empty for NULL.
  borrowing func raw(_ column: CInt) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start,
      count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    )
  }

  borrowing func text(_ column: CInt) -> String {
    String(decoding: raw(column), as: UTF8.self)
  }

  deinit {
    connection.giveBack(handle, text)
  }
}
