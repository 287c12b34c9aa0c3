import Glibc
import Synchronization
import Wording

/// One connection to the simulated clock: lines of text both ways over a Unix socket.
///
/// Reading belongs to one thread at a time; `hangUp` may be called from any.
final class ClockConnection: Sendable {
  /// How long a clock on the same computer may take before it counts as lost.
  private static let patience = timeval(tv_sec: 10, tv_usec: 0)

  let path: String
  private let descriptor: CInt
  private let unread = Mutex<[UInt8]>([])

  init(to path: String) throws(Failure) {
    self.path = path
    descriptor = try Self.connected(to: path)
  }

  deinit {
    close(descriptor)
  }

  /// Asks and waits for the one line that answers, for a limited time.
  func ask(_ request: String, _ word: String) throws(Failure) -> Int64 {
    limitReading(to: Self.patience)
    guard send(request), let answer = readLine() else { throw .clockLost(path) }
    return try number(after: word, in: answer)
  }

  /// Reading waits as long as it takes: a sleeper may be told hours later.
  func waitWithoutLimit() {
    limitReading(to: timeval())
  }

  func send(_ line: String) -> Bool {
    let bytes = Array((line + "\n").utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// The next line without its end; nil when the clock is gone or silent for too long.
  func readLine() -> String? {
    unread.withLock { unread in
      while true {
        if let end = unread.firstIndex(of: 0x0A) {
          defer { unread.removeSubrange(...end) }
          return String(decoding: unread[..<end], as: UTF8.self)
        }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return nil }
        unread += buffer[..<count]
      }
    }
  }

  func number(after word: String, in answer: String) throws(Failure) -> Int64 {
    let parts = answer.split(separator: " ")
    guard parts.count == 2, parts[0] == word, let number = Int64(parts[1]) else {
      throw .clockAnswerNotUnderstood(path, answer)
    }
    return number
  }

  /// Ends the connection, also for a thread that is waiting to read from it.
  func hangUp() {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  private func limitReading(to time: timeval) {
    var time = time
    setsockopt(
      descriptor,
      SOL_SOCKET,
      SO_RCVTIMEO,
      &time,
      socklen_t(MemoryLayout<timeval>.size)
    )
  }

  private static func connected(to path: String) throws(Failure) -> CInt {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let limit = MemoryLayout.size(ofValue: address.sun_path) - 1
    guard path.utf8.count <= limit else { throw .clockPathTooLong(path, limit: limit) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, type, 0)
    guard descriptor >= 0 else { throw .clockUnreachable(path, "socket", errno: errno) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else {
      let code = errno
      close(descriptor)
      throw .clockUnreachable(path, "connect", errno: code)
    }
    return descriptor
  }
}
