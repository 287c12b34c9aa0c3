import Glibc
import Wording

/// A file that is written from its start to its end.
final class PlainSink {
  private let path: String
  private var file: CInt

  init(_ path: String) throws(Failure) {
    self.path = path
    file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .backupNotWritten(path, cause: Failure.system(errno)) }
  }

  deinit {
    if file >= 0 { Glibc.close(file) }
  }

  func write(_ bytes: some RandomAccessCollection<UInt8>) throws(Failure) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .backupNotWritten(path, cause: Failure.system(errno)) }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits for the disk.
  func close() throws(Failure) {
    guard fsync(file) == 0 else { throw .backupNotWritten(path, cause: Failure.system(errno)) }
    Glibc.close(file)
    file = -1
  }
}
