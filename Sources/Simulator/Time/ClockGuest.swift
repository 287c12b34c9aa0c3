import Glibc
import Transport

/// One connection to the clock; confined to the clock's thread.
final class ClockGuest {
  enum Role: Equatable {
    case unknown
    case observer
    case seat(SimulatedTime.Seat)
  }

  let descriptor: Descriptor
  var role = Role.unknown
  private var buffer = LineBuffer()

  init(_ descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  var seat: SimulatedTime.Seat? {
    if case .seat(let seat) = role { seat } else { nil }
  }

  /// The lines that have come; nil when the guest has left.
  func read() -> [String]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor.rawValue, &bytes, bytes.count, 0)
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return [] }
    return count > 0 ? buffer.append(bytes[..<count]) : nil
  }

  /// False when the guest is gone or does not read what it asked for.
  func write(_ line: String) -> Bool {
    let bytes = Array((line + "\n").utf8)
    return send(descriptor.rawValue, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count
  }
}
