import Glibc
import Transport
import Wording

/// A socket that waits for connections, non-blocking.
struct Listener: ~Copyable, Sendable {
  let descriptor: Descriptor

  /// On a free TCP port of this computer alone.
  static func onFreePort() throws(Failure) -> Listener {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return Listener(descriptor: try listening(AF_INET, at: &address, "127.0.0.1"))
  }

  /// On a Unix socket that only this user may enter.
  static func onSocket(_ path: String) throws(Failure) -> Listener {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let limit = MemoryLayout.size(ofValue: address.sun_path) - 1
    guard path.utf8.count <= limit else { throw .simulatorFolderTooLong(path, limit: limit) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return Listener(descriptor: try listening(AF_UNIX, at: &address, path))
  }

  var port: UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor.rawValue, $0, &size)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  /// The next connection, non-blocking; nil where none is waiting.
  func accept() -> Descriptor? {
    let connection = Glibc.accept(descriptor.rawValue, nil, nil)
    guard connection >= 0 else { return nil }
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    _ = fcntl(connection, F_SETFL, O_NONBLOCK)
    var isOn: CInt = 1
    setsockopt(
      connection,
      CInt(IPPROTO_TCP),
      TCP_NODELAY,
      &isOn,
      socklen_t(MemoryLayout<CInt>.size)
    )
    return Descriptor(adopting: connection)
  }
}

private let socketFlags = CInt(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)

private func listening<Address>(
  _ family: CInt,
  at address: inout Address,
  _ name: String
) throws(Failure) -> Descriptor {
  let raw = socket(family, CInt(SOCK_STREAM.rawValue) | socketFlags, 0)
  guard raw >= 0 else { throw .simulatorCannotListen(at: name, "socket", errno: errno) }
  let descriptor = Descriptor(adopting: raw)
  let status = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(raw, $0, socklen_t(MemoryLayout<Address>.size))
    }
  }
  guard status == 0 else { throw .simulatorCannotListen(at: name, "bind", errno: errno) }
  guard listen(raw, 64) == 0 else { throw .simulatorCannotListen(at: name, "listen", errno: errno) }
  return descriptor
}
