import Foundation
import Glibc
import Synchronization

/// A seat at the simulated clock, held by a test: while the test is awake time stands still.
///
/// So a test can stop a run in the middle of a hold and look at the bench for as long as it likes.
final class ClockHand: Sendable {
  private let descriptor: CInt

  init(socket path: String) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { throw POSIXError(.ECONNREFUSED) }
    send("join")
    _ = try answer(to: "now")
  }

  deinit { close(descriptor) }

  /// Simulated time since the bench started, in ns.
  func now() throws -> Int64 { try answer(to: "now") }

  /// Lets simulated time pass; everybody else at the clock must wait meanwhile.
  func pass(milliseconds: Int64) async throws {
    let hand = self
    _ = try await offThePool {
      try hand.answer(to: "sleep \(try hand.now() + milliseconds * 1_000_000)")
    }
  }

  /// Lets time pass in steps until something can be seen, and then stops it.
  func passes(
    until what: String,
    atMost seconds: Int64 = 600,
    step: Int64 = 500,
    _ isSeen: () throws -> Bool
  ) async throws {
    let end = try now() + seconds * 1_000_000_000
    while try !isSeen() {
      guard try now() < end else { throw Overdue(what: what, limit: .seconds(seconds)) }
      try await pass(milliseconds: step)
    }
  }

  private func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  private func answer(to request: String) throws -> Int64 {
    send(request)
    var line: [UInt8] = []
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 40_000) == 1 else { throw POSIXError(.ETIMEDOUT) }
      var byte: UInt8 = 0
      guard recv(descriptor, &byte, 1, 0) == 1 else { throw POSIXError(.EPIPE) }
      if byte == 0x0A { break }
      line.append(byte)
    }
    let text = String(decoding: line, as: UTF8.self)
    guard let number = text.split(separator: " ").last.flatMap({ Int64($0) }) else {
      throw POSIXError(.EBADMSG)
    }
    return number
  }
}
