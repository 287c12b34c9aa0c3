import CSystem
import Glibc
import Transport

/// Lines that a person types, read on a thread of their own.
actor TerminalInput {
  private let executor = ThreadExecutor()
  private var pending: [UInt8] = []
  private let wake: (reading: CInt, writing: CInt)

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init() {
    var ends: [CInt] = [-1, -1]
    _ = pipe2(&ends, O_CLOEXEC)
    wake = (ends[0], ends[1])
  }

  /// Ends a read that is under way, or the next one.
  nonisolated func interrupt() {
    var byte: UInt8 = 1
    _ = write(wake.writing, &byte, 1)
  }

  /// Forgets interruptions that came while nothing was read.
  func forgetInterruptions() {
    var entry = pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0)
    var byte: UInt8 = 0
    while poll(&entry, 1, 0) == 1 { _ = read(wake.reading, &byte, 1) }
  }

  /// The next line without its end; nil when input ended or the read was interrupted.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      guard readMore() else { return nil }
    }
  }

  /// Rings once a second until a key is pressed, input ends or the wait is interrupted.
  func ringUntilKey(_ ring: () -> Void) {
    var settings = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &settings) == 0
    let usual = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    if isTerminal { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
    var entries = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    repeat { ring() } while poll(&entries, 2, 1000) == 0
    if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, [usual]) }
  }

  private func readMore() -> Bool {
    var entries = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&entries, 2, -1) < 0 {
      if errno != EINTR { return false }
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    if entries[1].revents != 0 {
      _ = read(wake.reading, &bytes, 1)
      return false
    }
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return false }
    pending += bytes[..<count]
    return true
  }
}
