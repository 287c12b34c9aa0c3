import CSQLite
import Wording

extension Connection {
  /// Copies all of it as it stands now into a file, while others go on writing.
  func copy(to path: String) throws(Failure) {
    var target: OpaquePointer?
    defer { sqlite3_close_v2(target) }
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &target, flags, nil)
    guard code == SQLITE_OK, let target else { throw Self.copying(to: path, target, code) }
    guard let backup = sqlite3_backup_init(target, "main", handle, "main") else {
      throw Self.copying(to: path, target, sqlite3_errcode(target))
    }
    // In one step it reads one state of the store; in several it would begin anew after each commit.
    let copied = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    if copied != SQLITE_DONE { throw Self.copying(to: path, target, copied) }
    if finished != SQLITE_OK { throw Self.copying(to: path, target, finished) }
  }

  private static func copying(
    to path: String,
    _ target: OpaquePointer?,
    _ code: CInt
  ) -> Failure {
    let system = target.map { sqlite_errno($0) } ?? 0
    let message = String(cString: sqlite3_errstr(code))
    return .backupNotWritten(
      path,
      cause: "sqlite \(code): \(message)" + (system == 0 ? "" : " (\(Failure.system(system)))")
    )
  }
}
