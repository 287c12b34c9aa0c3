import Glibc
import Wording

/// Opening a terminal line for bytes as they are.
enum TerminalLine {
  static func open(_ path: String) throws(Failure) -> Descriptor {
    let raw = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard raw >= 0 else { throw .openingTerminal(path, errno: errno) }
    let line = Descriptor(adopting: raw)
    // The lock stops everybody who asks, and the kernel takes it back from a killed program.
    guard flock(raw, LOCK_EX | LOCK_NB) == 0 else { throw .lockingTerminal(path, errno: errno) }
    try makeRaw(raw, path)
    try shutOutOthers(raw, path)
    tcflush(raw, TCIFLUSH)
    return line
  }

  /// Stops programs that ask for no lock.
  ///
  /// A pseudo-terminal would keep this mark as long as its maker holds it open, and so shut out the
  /// guard after a killed run; there the lock alone stands.
  private static func shutOutOthers(_ raw: CInt, _ path: String) throws(Failure) {
    if path.hasPrefix("/dev/pts/") { return }
    guard ioctl(raw, UInt(TIOCEXCL)) == 0 else { throw .settingTerminal(path, errno: errno) }
  }

  /// No echo, no line editing, no translation of line ends: the instrument's bytes, unchanged.
  private static func makeRaw(_ raw: CInt, _ path: String) throws(Failure) {
    var settings = termios()
    guard tcgetattr(raw, &settings) == 0 else { throw .settingTerminal(path, errno: errno) }
    cfmakeraw(&settings)
    settings.c_cflag |= tcflag_t(CLOCAL | CREAD)
    guard tcsetattr(raw, TCSANOW, &settings) == 0 else {
      throw .settingTerminal(path, errno: errno)
    }
  }
}
