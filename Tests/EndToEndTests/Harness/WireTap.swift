import Foundation
import Glibc
import Synchronization

/// Sits between a program and an instrument and keeps what passes, line by line.
final class WireTap: Sendable {
  struct Line: Equatable, Sendable {
    var instrument: String
    var isFromProgram: Bool
    var text: String

    var isQuery: Bool { isFromProgram && text.contains("?") }
  }

  /// What several taps keep, in the order in which it passed.
  final class Log: Sendable {
    private let content = Mutex<[Line]>([])

    var lines: [Line] { content.withLock { $0 } }
    func add(_ new: [Line]) { content.withLock { $0 += new } }
  }

  let port: UInt16
  private let listener: CInt

  /// `link` is the instrument's own: `tcp://127.0.0.1:43211`; `mark` is left off its answers.
  init(_ instrument: String, at link: String, _ log: Log, without mark: String = "") throws {
    let upstream = UInt16(link.split(separator: ":").last ?? "") ?? 0
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 4) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      while true {
        let caller = accept(listener, nil, nil)
        guard caller >= 0 else { break }
        _ = fcntl(caller, F_SETFD, FD_CLOEXEC)
        Thread.detachNewThread {
          Self.relay(caller, to: upstream, without: mark) { isFromProgram, text in
            log.add([Line(instrument: instrument, isFromProgram: isFromProgram, text: text)])
          }
        }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func relay(
    _ caller: CInt,
    to port: UInt16,
    without mark: String,
    _ keep: (_ isFromProgram: Bool, _ text: String) -> Void
  ) {
    guard let instrument = try? InstrumentCaller.connect(to: port) else {
      close(caller)
      return
    }
    defer { for end in [caller, instrument] { close(end) } }
    var unfinished: [[UInt8]] = [[], []]
    var bytes = [UInt8](repeating: 0, count: 4096)
    let ends = [caller, instrument]
    while true {
      var entries = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&entries, 2, -1) < 0 && errno == EINTR { continue }
      for side in 0...1 where entries[side].revents != 0 {
        let count = read(ends[side], &bytes, bytes.count)
        guard count > 0 else { return }
        unfinished[side] += bytes[..<count]
        while let end = unfinished[side].firstIndex(of: 0x0A) {
          keep(side == 0, String(decoding: unfinished[side][..<end], as: UTF8.self))
          unfinished[side].removeSubrange(...end)
        }
        let isMarked = side == 1 && !mark.isEmpty && bytes[..<count].starts(with: mark.utf8)
        let passed = Array(bytes[(isMarked ? mark.utf8.count : 0)..<count])
        guard send(ends[1 - side], passed, passed.count, Int32(MSG_NOSIGNAL)) == passed.count else {
          return
        }
      }
    }
  }
}

/// A bench whose every line passes a tap.
struct TappedBench: Sendable {
  let benchFile: String
  let log = WireTap.Log()
  private let taps: [WireTap]

  /// The scenario must have every instrument on TCP; `mark` is left off what they answer.
  init(_ laboratory: Laboratory, without mark: String = "") throws {
    var text = try String(contentsOfFile: laboratory.simulator.benchFile, encoding: .utf8)
    var taps: [WireTap] = []
    for instrument in ScenarioFault.instruments {
      let link = try laboratory.simulator.link(of: instrument)
      let tap = try WireTap(instrument, at: link, log, without: mark)
      text = text.replacingOccurrences(of: link, with: "tcp://127.0.0.1:\(tap.port)")
      taps.append(tap)
    }
    self.taps = taps
    benchFile = try laboratory.folder.write(text, to: "tapped-bench.yaml")
  }
}
