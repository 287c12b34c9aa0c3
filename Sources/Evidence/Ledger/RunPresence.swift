import Glibc
package import Wording

/// Shows every other process that a run is under way, for as long as this process lives.
///
/// A lock that the kernel takes back at the process's death, and nothing that is kept: a run that is
/// open and that nobody holds was interrupted.
package final class RunPresence: Sendable {
  private let descriptor: CInt

  /// Takes the run for this process; nil while another has it.
  package init?(run: Int, store: String) throws(Failure) {
    let path = Self.path(store)
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .readingFile(path, errno: errno) }
    var lock = Self.lock(of: run)
    guard fcntl(descriptor, Self.takeLock, &lock) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Whether some process has the run now.
  package static func isUnderWay(_ run: Int, store: String) -> Bool {
    let descriptor = open(path(store), O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = lock(of: run)
    return fcntl(descriptor, askForLock, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  private static func path(_ store: String) -> String { "\(store)/running" }

  /// The byte that stands for the run.
  private static func lock(of run: Int) -> flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(run)
    lock.l_len = 1
    return lock
  }

  // F_OFD_GETLK and F_OFD_SETLK of fcntl(2), which belong to the open file and not to the process.
  private static let askForLock: CInt = 36
  private static let takeLock: CInt = 37
}
