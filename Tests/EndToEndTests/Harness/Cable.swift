import Foundation
import Glibc
import Synchronization

/// A cable between a program and an instrument on TCP, which a test can pull and put back.
final class Cable: Sendable {
  private struct State {
    var isPulled = false
    /// Whether nothing passes while both ends stay as they are, as the system sees a pulled plug.
    var isMute = false
    /// Both ends of every connection.
    var ends: [CInt] = []
  }

  let link: String
  private let listener: CInt
  private let state = Mutex(State())

  /// `instrument` is its own link: `tcp://127.0.0.1:43211`.
  init(to instrument: String) throws {
    let port = UInt16(instrument.split(separator: ":").last ?? "") ?? 0
    let (listener, own) = try Self.listen()
    self.listener = listener
    link = "tcp://127.0.0.1:\(own)"
    Thread.detachNewThread { [weak self] in
      while true {
        let caller = accept(listener, nil, nil)
        guard caller >= 0 else { break }
        self?.join(caller, to: port) ?? { _ = close(caller) }()
      }
      close(listener)
    }
  }

  deinit {
    pull()
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// Ends what is connected, and refuses whoever calls.
  func pull() {
    let ends = state.withLock { state in
      state.isPulled = true
      return state.ends
    }
    for end in ends { shutdown(end, Int32(SHUT_RDWR)) }
  }

  /// Lets nothing through any more and says so to neither end.
  func mute() { state.withLock { $0.isMute = true } }

  func putBack() { state.withLock { $0.isPulled = false } }

  private func join(_ caller: CInt, to port: UInt16) {
    guard !state.withLock({ $0.isPulled }),
      let instrument = try? InstrumentCaller.connect(to: port)
    else {
      close(caller)
      return
    }
    _ = fcntl(caller, F_SETFD, FD_CLOEXEC)
    state.withLock { $0.ends += [caller, instrument] }
    Thread.detachNewThread { [weak self] in
      Self.relay(caller, instrument) { self?.state.withLock { $0.isMute } ?? true }
      self?.state.withLock { $0.ends.removeAll { [caller, instrument].contains($0) } }
      for end in [caller, instrument] { close(end) }
    }
  }

  private static func relay(_ first: CInt, _ second: CInt, isMute: () -> Bool) {
    let ends = [first, second]
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      var entries = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&entries, 2, -1) < 0 && errno == EINTR { continue }
      for side in 0...1 where entries[side].revents != 0 {
        let count = read(ends[side], &bytes, bytes.count)
        guard count > 0 else { return }
        if isMute() { continue }
        guard send(ends[1 - side], bytes, count, Int32(MSG_NOSIGNAL)) == count else {
          return
        }
      }
    }
  }

  private static func listen() throws -> (listener: CInt, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && Glibc.listen(listener, 4) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }
}
