import Foundation
import Glibc

/// A client of a simulated instrument written by hand: bytes on a socket or a terminal.
final class InstrumentCaller: Sendable {
  private let descriptor: CInt

  /// `tcp://127.0.0.1:43211` or `pty:///dev/pts/3`.
  init(_ link: String) throws {
    if link.hasPrefix("pty://") {
      descriptor = open(String(link.dropFirst(6)), O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { throw POSIXError(.EIO) }
      tcflush(descriptor, TCIFLUSH)
    } else {
      descriptor = try Self.connect(to: UInt16(link.split(separator: ":").last ?? "") ?? 0)
    }
  }

  deinit { close(descriptor) }

  /// Asks one line on the thread of whoever calls; an instrument of this computer answers at once.
  func ask(_ line: String) throws -> String {
    let bytes = Array((line + "\n").utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw POSIXError(.EPIPE) }
    var answer: [UInt8] = []
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 20_000) == 1 else { throw POSIXError(.ETIMEDOUT) }
      var byte: UInt8 = 0
      guard read(descriptor, &byte, 1) == 1 else { throw POSIXError(.EPIPE) }
      if byte == 0x0A { return String(decoding: answer, as: UTF8.self) }
      answer.append(byte)
    }
  }

  func number(_ line: String) throws -> Double {
    guard let number = Double(try ask(line)) else { throw POSIXError(.EBADMSG) }
    return number
  }

  static func connect(to port: UInt16) throws -> CInt {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      close(descriptor)
      throw POSIXError(.ECONNREFUSED)
    }
    var isOn: CInt = 1
    setsockopt(descriptor, 6, TCP_NODELAY, &isOn, socklen_t(MemoryLayout<CInt>.size))
    return descriptor
  }
}
