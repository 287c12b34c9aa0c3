import Foundation
import Glibc
import Synchronization

/// Answers lines on a real socket or a real pseudo-terminal as a test tells it to.
///
/// It does nothing by time: every act follows a line it heard or a call of the test.
package final class LineServer: Sendable {
  package enum Line: String, CaseIterable, Sendable {
    case tcp, terminal
  }

  /// What is done upon one line.
  package enum Act: Sendable, Equatable {
    case say(String)
    case bytes([UInt8])
    /// Says a line on the connection before this one.
    case sayEarlier(String)
    /// Ends the connection; on a terminal, for good.
    case cut
  }

  /// One line that came, without its end.
  package struct Heard: Sendable, Equatable {
    package var line: String
    /// From 1, over all connections.
    package var number: Int
    /// From 1; a terminal has but one.
    package var connection: Int
  }

  package typealias Script = @Sendable (Heard) -> [Act]

  struct State {
    var listener: CInt = -1
    var connections: [CInt] = []
    var partial: [CInt: [UInt8]] = [:]
    var heard: [Heard] = []
    var waiting: [(line: String, wake: CheckedContinuation<Void, Never>)] = []
    var isStopped = false
  }

  /// `tcp://127.0.0.1:PORT` or `pty:///dev/pts/N`.
  package let address: String
  private let state: Mutex<State>
  private let news = NSCondition()
  private let script: Script
  private let control: (read: CInt, write: CInt)
  private let slave: CInt

  package init(_ line: Line, _ script: @escaping Script) throws {
    self.script = script
    var state = State()
    switch line {
    case .tcp:
      let (listener, port) = try Self.listen()
      state.listener = listener
      address = "tcp://127.0.0.1:\(port)"
      slave = -1
    case .terminal:
      let (master, slave, path) = try Self.openTerminal()
      state.connections = [master]
      address = "pty://\(path)"
      self.slave = slave
    }
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    control = (ends[0], ends[1])
    self.state = Mutex(state)
    Thread.detachNewThread { self.run() }
  }

  // MARK: What a test does

  package var heard: [Heard] { state.withLock { $0.heard } }
  package var lines: [String] { heard.map(\.line) }

  /// Waits until a line was heard; false after ten seconds without it.
  package func waits(for line: String, times: Int = 1) -> Bool {
    let end = Date(timeIntervalSinceNow: 10)
    news.lock()
    defer { news.unlock() }
    while lines.count(where: { $0 == line }) < times {
      guard news.wait(until: end) else { return false }
    }
    return true
  }

  /// Waits until a line was heard, without holding a thread.
  package func hears(_ line: String) async {
    await withCheckedContinuation { (wake: CheckedContinuation<Void, Never>) in
      let isHeard = state.withLock { state in
        if state.heard.contains(where: { $0.line == line }) { return true }
        state.waiting.append((line, wake))
        return false
      }
      if isHeard { wake.resume() }
    }
  }

  /// Says a line that nobody asked for, on the newest connection.
  package func say(_ text: String) {
    act([.say(text)], on: state.withLock { $0.connections.count })
  }

  package func cut() {
    act([.cut], on: state.withLock { $0.connections.count })
  }

  package func stop() {
    state.withLock { $0.isStopped = true }
    wake()
  }

  // MARK: The server's thread

  private func wake() {
    var byte: UInt8 = 0
    _ = write(control.write, &byte, 1)
  }

  private func run() {
    signal(SIGPIPE, SIG_IGN)
    while true {
      let (listener, connections, isStopped) = state.withLock {
        ($0.listener, $0.connections, $0.isStopped)
      }
      if isStopped { return release() }
      var entries = ([control.read, listener] + connections).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&entries, nfds_t(entries.count), -1) >= 0 || errno == EINTR else { return }
      if entries[0].revents != 0 {
        var byte: UInt8 = 0
        _ = read(control.read, &byte, 1)
      }
      if entries[1].revents != 0 { accept(on: listener) }
      for (index, entry) in entries.dropFirst(2).enumerated() where entry.revents != 0 {
        receive(from: entry.fd, connection: index + 1)
      }
    }
  }

  private func release() {
    state.withLock { state in
      for file in state.connections + [state.listener] where file >= 0 { close(file) }
      state.connections = []
    }
    for file in [slave, control.read, control.write] where file >= 0 { close(file) }
  }

  private func accept(on listener: CInt) {
    let file = Glibc.accept(listener, nil, nil)
    guard file >= 0 else { return }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    state.withLock { $0.connections.append(file) }
  }

  private func receive(from file: CInt, connection: Int) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return hangUp(connection) }
    for heard in state.withLock({ $0.take(buffer[..<count], from: file, connection: connection) }) {
      act(script(heard), on: connection)
      for wake in state.withLock({ $0.wakers(of: heard.line) }) { wake.resume() }
      news.lock()
      news.broadcast()
      news.unlock()
    }
  }

  private func act(_ acts: [Act], on connection: Int) {
    for act in acts {
      switch act {
      case .say(let text): put(Array(text.utf8) + [0x0A], on: connection)
      case .bytes(let bytes): put(bytes, on: connection)
      case .sayEarlier(let text): put(Array(text.utf8) + [0x0A], on: connection - 1)
      case .cut: hangUp(connection)
      }
    }
  }

  private func put(_ bytes: [UInt8], on connection: Int) {
    let file = state.withLock {
      $0.connections.indices.contains(connection - 1) ? $0.connections[connection - 1] : -1
    }
    var rest = bytes[...]
    while file >= 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func hangUp(_ connection: Int) {
    state.withLock { state in
      guard state.connections.indices.contains(connection - 1) else { return }
      close(state.connections[connection - 1])
      state.connections[connection - 1] = -1
    }
    wake()
  }
}
