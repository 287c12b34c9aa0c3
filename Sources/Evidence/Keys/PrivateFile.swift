import Glibc
import Wording

/// A small file that only this user may read.
enum PrivateFile {
  /// A key or a witness is far smaller; what is larger is something else.
  private static let sizeLimit = 65_536

  /// The whole file; nil where there is none.
  ///
  /// One that others may read is refused.
  static func read(_ path: String) throws(Failure) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 && errno == ENOENT { return nil }
    guard file >= 0 else { throw .readingFile(path, errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .readingFile(path, errno: errno) }
    guard status.st_mode & 0o077 == 0 else { throw .keyOpenToOthers(path) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= sizeLimit {
      let count = Glibc.read(file, &piece, piece.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count > 0 { bytes += piece[..<count] } else if errno != EINTR { break }
    }
    throw .readingFile(path, errno: errno)
  }

  /// Writes beside its place and renames, so that nobody ever finds half a key.
  static func write(_ text: String, to path: String) throws(Failure) {
    let beside = "\(path).\(getpid()).new"
    unlink(beside)
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .keyNotWritten(path, errno: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard
      Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0,
      rename(beside, path) == 0
    else {
      let code = errno
      unlink(beside)
      throw .keyNotWritten(path, errno: code)
    }
  }

  /// Makes a folder that only this user may enter, and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    guard errno == ENOENT, !parent.isEmpty, parent != path else {
      throw .keyNotWritten(path, errno: errno)
    }
    try makeFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .keyNotWritten(path, errno: errno)
    }
  }
}
