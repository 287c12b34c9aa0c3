// SQLite, and what Swift cannot see of it: casts in macros, the file behind a connection.
#pragma once
#include <sqlite3.h>

/// Binds a copy of the text.
static inline int sqlite_bind_text(sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, count ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a copy of the bytes; none at all is an empty blob and not NULL.
static inline int sqlite_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, place, count ? bytes : "", count, SQLITE_TRANSIENT);
}

/// Reads the first bytes of the file without SQL, so that a file of somebody else is not touched.
///
/// Through SQLite's own descriptor: closing one of our own would drop the locks that another
/// connection of this process holds on the file.
static inline int sqlite_read_start(sqlite3 *connection, void *bytes, int count, sqlite3_int64 *size) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return code;
  if (!file || !file->pMethods) return SQLITE_CANTOPEN;
  code = file->pMethods->xFileSize(file, size);
  if (code != SQLITE_OK) return code;
  code = file->pMethods->xRead(file, bytes, count, 0);
  return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}

/// Whether the file has been moved or deleted since it was opened.
static inline int sqlite_has_moved(sqlite3 *connection) {
  int moved = 0;
  return sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
}

static inline int sqlite_file_errno(sqlite3 *connection, int pointer) {
  sqlite3_file *file = 0;
  int code = 0;
  if (sqlite3_file_control(connection, "main", pointer, &file) != SQLITE_OK) return 0;
  if (!file || !file->pMethods) return 0;
  file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &code);
  return code;
}

/// What the system last refused: to the write-ahead log, to the file, to the connection.
///
/// sqlite3_system_errno alone stays 0 where a commit fails.
static inline int sqlite_errno(sqlite3 *connection) {
  int code = sqlite_file_errno(connection, SQLITE_FCNTL_JOURNAL_POINTER);
  if (!code) code = sqlite_file_errno(connection, SQLITE_FCNTL_FILE_POINTER);
  return code ? code : sqlite3_system_errno(connection);
}
