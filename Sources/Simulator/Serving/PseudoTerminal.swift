import Glibc
import Transport
import Wording

/// A pseudo-terminal in raw mode, whose users can be seen to leave.
struct PseudoTerminal: ~Copyable, Sendable {
  let master: Descriptor
  /// Readable when somebody has closed the terminal.
  let closings: Descriptor
  let path: String
  private let own: Descriptor

  static func open() throws(Failure) -> PseudoTerminal {
    var (rawMaster, rawOwn) = (CInt(-1), CInt(-1))
    guard openpty(&rawMaster, &rawOwn, nil, nil, nil) == 0 else {
      throw .simulatorTerminal("openpty", errno: errno)
    }
    let master = Descriptor(adopting: rawMaster)
    let own = Descriptor(adopting: rawOwn)
    var mode = termios()
    tcgetattr(rawOwn, &mode)
    cfmakeraw(&mode)
    tcsetattr(rawOwn, TCSANOW, &mode)
    for descriptor in [rawMaster, rawOwn] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(rawMaster, F_SETFL, O_NONBLOCK)
    let path = try path(of: rawOwn)
    let closings = try watching(path)
    return PseudoTerminal(master: master, closings: closings, path: path, own: own)
  }

  /// Not ttyname(3): several benches may start at once, and it has one answer for all threads.
  private static func path(of terminal: CInt) throws(Failure) -> String {
    var name = [CChar](repeating: 0, count: 256)
    let status = ttyname_r(terminal, &name, name.count)
    guard status == 0 else { throw .simulatorTerminal("ttyname_r", errno: status) }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func watching(_ path: String) throws(Failure) -> Descriptor {
    let raw = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
    guard raw >= 0 else { throw .simulatorTerminal("inotify_init1", errno: errno) }
    let notifier = Descriptor(adopting: raw)
    guard inotify_add_watch(raw, path, UInt32(IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)) >= 0 else {
      throw .simulatorTerminal("inotify_add_watch", errno: errno)
    }
    return notifier
  }

  /// The next user finds no answer that was meant for the last one, and no lock.
  func forgetLastUser() {
    var events = [UInt8](repeating: 0, count: 4096)
    while read(closings.rawValue, &events, events.count) > 0 {}
    // The answer may still be on its way between the two sides, or lie unread at the user's.
    tcflush(master.rawValue, TCOFLUSH)
    tcflush(own.rawValue, TCIFLUSH)
    _ = ioctl(own.rawValue, UInt(TIOCNXCL))
  }
}
