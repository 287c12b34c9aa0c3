import Glibc
import Transport
import Wording

extension GuardConnection {
  /// Asks the system for a guard in a unit of its own, which a kill of the run's unit does not reach.
  static func connecting(to path: String, _ words: [String]) throws(Failure) -> GuardConnection {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw .guardNotStarted("\(path): longer than a socket's path may be")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let raw = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard raw >= 0 else { throw .guardNotStarted("socket: errno \(errno)") }
    let line = Descriptor(adopting: raw)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(raw, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { throw .guardNotStarted("connect \(path): errno \(errno)") }
    let connection = GuardConnection(writing: line, reading: nil)
    guard connection.write(GuardRequest.bytes(words)), connection.readsReady() else {
      throw .guardNotStarted("\(path): no word from the guard within 10 s")
    }
    return connection
  }
}
