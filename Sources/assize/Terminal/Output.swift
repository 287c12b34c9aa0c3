import Glibc

/// Lines to standard output and standard error.
enum Output {
  static let standard = STDOUT_FILENO

  static func lines(_ lines: [String]) {
    write(lines, to: STDOUT_FILENO)
  }

  static func errors(_ lines: [String]) {
    write(lines, to: STDERR_FILENO)
  }

  /// Writes all of it, however the system splits it; a reader that went away is nobody's failure.
  static func raw(_ text: String, to descriptor: CInt) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func write(_ lines: [String], to descriptor: CInt) {
    if lines.isEmpty { return }
    raw(lines.joined(separator: "\n") + "\n", to: descriptor)
  }
}
