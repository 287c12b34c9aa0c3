import Foundation
import Glibc

extension LineServer {
  static func listen() throws -> (listener: CInt, port: UInt16) {
    let file = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(file, address, size) == 0 && Glibc.listen(file, 16) == 0
          && getsockname(file, address, &size) == 0
      }
    }
    guard result else { throw POSIXError(.EADDRNOTAVAIL) }
    return (file, UInt16(bigEndian: address.sin_port))
  }

  static func openTerminal() throws -> (master: CInt, slave: CInt, path: String) {
    var master: CInt = -1
    var slave: CInt = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else { throw POSIXError(.ENXIO) }
    for file in [master, slave] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var settings = termios()
    tcgetattr(slave, &settings)
    cfmakeraw(&settings)
    tcsetattr(slave, TCSANOW, &settings)
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (master, slave, path)
  }
}

extension LineServer.State {
  /// Adds bytes and hands out the lines that are complete.
  mutating func take(
    _ bytes: ArraySlice<UInt8>,
    from file: CInt,
    connection: Int
  ) -> [LineServer.Heard] {
    var pending = partial[file, default: []] + bytes
    var lines: [LineServer.Heard] = []
    while let end = pending.firstIndex(of: 0x0A) {
      let line = String(decoding: pending[..<end], as: UTF8.self)
      pending.removeSubrange(...end)
      heard.append(.init(line: line, number: heard.count + 1, connection: connection))
      lines.append(heard[heard.count - 1])
    }
    partial[file] = pending
    return lines
  }

  /// Who waited for a line; each is woken once.
  mutating func wakers(of line: String) -> [CheckedContinuation<Void, Never>] {
    let woken = waiting.filter { $0.line == line }.map(\.wake)
    waiting.removeAll { $0.line == line }
    return woken
  }
}
