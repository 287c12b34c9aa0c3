import Glibc

/// The system's log where there is one (syslog(3), journald), at its highest level, which most systems
/// also show to everybody who has signed in.
package struct SystemLog: AlertChannel {
  package static let usualSocket = "/dev/log"
  /// Facility daemon, level emergency, as RFC 3164 numbers them.
  private static let priority = 3 * 8 + 0

  var socketPath: String

  package init(socket path: String = usualSocket) {
    socketPath = path
  }

  @discardableResult
  package func carry(_ lines: [String]) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard socketPath.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: socketPath.utf8) }
    let kind = CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let log = socket(AF_UNIX, kind, 0)
    guard log >= 0 else { return false }
    defer { close(log) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(log, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { return false }
    return lines.map { send($0, to: log) }.contains(true)
  }

  private func send(_ line: String, to log: CInt) -> Bool {
    let bytes = Array("<\(Self.priority)>assize[\(getpid())]: \(line)".utf8)
    return Glibc.send(log, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count
  }
}
