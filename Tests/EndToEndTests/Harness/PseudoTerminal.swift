import Foundation
import Glibc

/// A terminal at which a test sits.
final class PseudoTerminal: Sendable {
  /// What a program opens as its terminal.
  let path: String
  /// Everything that is shown on it, echo included.
  let shown: CollectedOutput
  private let keyboard: CInt

  init() throws {
    let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw POSIXError(.ENXIO) }
    var unlock: CInt = 0
    var number: CUnsignedInt = 0
    // TIOCSPTLCK and TIOCGPTN, which Glibc's module does not show.
    guard ioctl(master, 0x4004_5431, &unlock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw POSIXError(.ENXIO)
    }
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    path = "/dev/pts/\(number)"
    keyboard = fcntl(master, F_DUPFD_CLOEXEC, 3)
    shown = try CollectedOutput(taking: master)
  }

  deinit { close(keyboard) }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
  }

  func pressControlC() { type("\u{03}") }

  /// Closes the terminal's window: the kernel sends SIGHUP to whoever runs in it.
  func closeWindow() async throws {
    // /dev/null takes the number, so that nothing else is closed or written to through it later.
    let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, keyboard)
    _ = fcntl(keyboard, F_SETFD, FD_CLOEXEC)
    close(nothing)
    try await shown.hangUp()
  }
}
