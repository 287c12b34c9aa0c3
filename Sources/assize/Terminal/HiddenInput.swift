import Glibc
import Transport

/// A line that is typed without being shown, read on a thread of its own.
///
/// The terminal's signals are off meanwhile: Ctrl-C comes as a character, so that nobody leaves the
/// program with a terminal that shows nothing.
actor HiddenInput {
  private let executor = ThreadExecutor()

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  deinit {
    executor.stop()
  }

  /// Asks once nothing is shown any more; nil where the input ended or the person gave up.
  func line(asking question: String) -> [UInt8]? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
    Output.raw(question, to: STDERR_FILENO)
    defer { Output.raw("\n", to: STDERR_FILENO) }
    return Self.readLine()
  }

  private static func readLine() -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1 else { return nil }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return line
      case 0x03, 0x04: return nil
      case 0x08, 0x7F: eraseLast(&line)
      default: line.append(byte)
      }
    }
  }

  /// Takes back one character, however many bytes it has.
  private static func eraseLast(_ line: inout [UInt8]) {
    while let last = line.popLast(), last & 0xC0 == 0x80 {}
  }
}
