import Foundation
import Glibc
import Testing
import Wording

@testable import Alerts

@Suite("The channels of the alarm")
struct ChannelTests {
  /// A terminal, and the name under which a session's list knows it.
  private struct Seat {
    var master: CInt
    var slave: CInt
    var name: String

    init() throws {
      var (master, slave): (CInt, CInt) = (-1, -1)
      guard openpty(&master, &slave, nil, nil, nil) == 0, let name = ttyname(slave) else {
        throw POSIXError(.ENXIO)
      }
      self.master = master
      self.slave = slave
      self.name = String(String(cString: name).dropFirst("/dev/".count))
    }

    func shown() -> String {
      _ = fcntl(master, F_SETFL, O_NONBLOCK)
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    func leave() {
      close(master)
      close(slave)
    }
  }

  private func list(_ sessions: [(kind: Int16, line: String)]) throws -> String {
    var data = Data()
    for session in sessions {
      var entry = utmpx()
      entry.ut_type = session.kind
      withUnsafeMutableBytes(of: &entry.ut_line) {
        $0.copyBytes(from: session.line.utf8.prefix(32))
      }
      withUnsafeBytes(of: entry) { data.append(contentsOf: $0) }
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "sessions-\(UUID())")
    try data.write(to: path)
    return path.path()
  }

  @Test("Whoever has signed in sees it, and no other terminal does")
  func terminals() throws {
    let (signedIn, instrument) = (try Seat(), try Seat())
    defer { for seat in [signedIn, instrument] { seat.leave() } }
    let list = try list([(7, signedIn.name), (8, instrument.name), (7, signedIn.name), (7, "../x")])
    defer { try? FileManager.default.removeItem(atPath: list) }
    let channel = UserTerminals(list: list)
    #expect(channel.lineNames == [signedIn.name])
    #expect(channel.carry(["负载未断开", "NOT OFF"]))
    let shown = signedIn.shown()
    #expect(shown.hasPrefix("\u{07}"), "\(shown)")
    #expect(shown.contains("负载未断开") && shown.contains("NOT OFF"), "\(shown)")
    #expect(instrument.shown() == "", "a line to an instrument is not a person's terminal")
  }

  @Test("Without a list of sessions or a log nothing is carried and nothing fails")
  func nobody() {
    #expect(!UserTerminals(list: "/nowhere").carry(["x"]))
    #expect(!SystemLog(socket: "/nowhere").carry(["x"]))
    #expect(!SystemLog(socket: String(repeating: "x", count: 200)).carry(["x"]))
  }

  @Test("The log has every line at its highest level")
  func log() throws {
    let path = "/tmp/assize-log-\(getpid())"
    unlink(path)
    let log = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
    defer {
      close(log)
      unlink(path)
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(log, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
    #expect(SystemLog(socket: path).carry(["one", "two"]))
    let lines = (0..<2).map { _ in
      var bytes = [UInt8](repeating: 0, count: 512)
      let count = recv(log, &bytes, bytes.count, 0)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
    #expect(lines == ["<24>assize[\(getpid())]: one", "<24>assize[\(getpid())]: two"])
  }

  @Test("An alarm speaks both languages")
  func bothLanguages() {
    let failure = Failure(
      FailureCode(4011),
      BilingualText(zh: "负载", en: "load"),
      remedy: BilingualText(zh: "急停", en: "stop")
    )
    #expect(failure.alarmLines == ["E-4011  负载", "        急停", "E-4011  load", "        stop"])
  }
}
