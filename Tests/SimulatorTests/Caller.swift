import Foundation
import Glibc

/// A client of an instrument written by hand: bytes on a socket or a terminal, nothing else.
final class Caller {
  private let descriptor: CInt

  /// `tcp://127.0.0.1:43211` or `pty:///dev/pts/3`.
  init(_ link: String) throws {
    if link.hasPrefix("pty://") {
      descriptor = open(String(link.dropFirst(6)), O_RDWR | O_NOCTTY)
      tcflush(descriptor, TCIFLUSH)  // As every program does that opens a serial port.
    } else {
      let port = UInt16(link.split(separator: ":").last!)!
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      if status != 0 { throw POSIXError(.ECONNREFUSED) }
      var isOn: CInt = 1
      setsockopt(descriptor, 6, TCP_NODELAY, &isOn, socklen_t(MemoryLayout<CInt>.size))
    }
    if descriptor < 0 { throw POSIXError(.EIO) }
  }

  deinit { close(descriptor) }

  func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  func ask(_ line: String) -> String? {
    say(line)
    return hear()
  }

  /// The next line; nil at the end of the line or after 10 s.
  func hear() -> String? {
    var line: [UInt8] = []
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 10_000) == 1 else { return nil }
      var byte: UInt8 = 0
      guard read(descriptor, &byte, 1) == 1 else { return nil }
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }

  /// Whether anything can be read, at once or within some ms.
  func hasSomething(within milliseconds: Int32 = 0) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) == 1
  }

  /// TIOCGEXCL: whether nobody else may open the terminal.
  var isExclusive: Bool {
    var isExclusive: CInt = 0
    _ = ioctl(descriptor, 0x8004_5440, &isExclusive)
    return isExclusive != 0
  }

  func lockOut() { _ = ioctl(descriptor, UInt(TIOCEXCL)) }
}
