import Support
import Testing
import Wording

@testable import Transport

@Suite("An exchange on a real line")
struct ExchangeTests {
  @Test("A reply comes without its line end", arguments: LineServer.Line.allCases)
  func reply(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { heard in
      heard.line == "A?" ? [.say("1.5")] : [.bytes(Array("2.5\r\n".utf8))]
    }
    defer { server.stop() }
    let link = try opened(server)
    #expect(try link.ask("A?") == "1.5")
    #expect(try link.ask("B?") == "2.5")
    try link.send(Array("OFF\n".utf8), within: .seconds(10))
    #expect(server.waits(for: "OFF"))
    #expect(link.state == .ready)
  }

  @Test(
    "Silence is a failure that names the line and the limit",
    arguments: LineServer.Line.allCases
  )
  func silence(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.bytes(Array("half".utf8))] }
    defer { server.stop() }
    let link = try opened(server)
    let failure = try #require(
      #expect(throws: Failure.self) { try link.ask("A?", within: .milliseconds(60)) }
    )
    #expect(failure.sentence.en == "\(server.address) did not answer within 60 ms.")
    #expect(failure.causes == ["only came: 'half'"])
    #expect(link.state == .poisoned)
  }

  @Test("A cut line is gone at once", arguments: LineServer.Line.allCases)
  func cut(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.cut] }
    defer { server.stop() }
    let link = try opened(server)
    let start = ContinuousClock.now
    let failure = #expect(throws: Failure.self) { try link.ask("A?", within: .seconds(600)) }
    #expect(failure?.code == .lineCut)
    #expect(link.state == .gone)
    #expect(ContinuousClock.now - start < .seconds(60), "it waited for the limit")
    let next = #expect(throws: Failure.self) { try link.ask("A?") }
    #expect(next?.code == .lineIsGone)
    #expect(throws: Failure.self) { try link.sendAtOnce(Array("OFF\n".utf8)) }
  }

  @Test(
    "A line cut between two questions is noticed before the second",
    arguments: LineServer.Line.allCases
  )
  func cutBetween(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("1"), .cut] }
    defer { server.stop() }
    let link = try opened(server)
    // A terminal's hang-up may overtake its last bytes; either way the line is gone.
    _ = try? link.ask("A?")
    #expect(link.state == .gone || link.holdsBytes)
    #expect(throws: Failure.self) { try link.send(Array("B\n".utf8), within: .seconds(10)) }
    #expect(link.state == .gone)
    #expect(server.lines == ["A?"])
  }

  @Test("Bytes that nobody asked for poison the line", arguments: LineServer.Line.allCases)
  func unasked(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("1")] }
    defer { server.stop() }
    let link = try opened(server)
    #expect(try link.ask("A?") == "1")
    server.say("NOISE")
    #expect(link.holdsBytes)
    let failure = #expect(throws: Failure.self) { try link.ask("A?") }
    #expect(failure?.code == .unaskedBytes)
    #expect(failure?.causes == ["came: 'NOISE\\n'"])
    #expect(link.state == .poisoned)
    #expect(server.lines == ["A?"], "the second question was not sent")
  }

  @Test("A second line in one answer is never the next answer", arguments: LineServer.Line.allCases)
  func twoLines(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.bytes(Array("1\n2\n".utf8))] }
    defer { server.stop() }
    let link = try opened(server)
    let failure = #expect(throws: Failure.self) {
      if try link.ask("A?") == "1", link.holdsBytes { _ = try link.ask("B?") }
    }
    #expect(failure?.code == .unaskedBytes)
    #expect(!server.lines.contains("B?"))
  }

  @Test("A Chinese maker's name is text", arguments: LineServer.Line.allCases)
  func chinese(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("示例充电设备有限公司,EX-DC60")] }
    defer { server.stop() }
    #expect(try opened(server).ask("*IDN?") == "示例充电设备有限公司,EX-DC60")
  }

  enum Garbage: String, CaseIterable {
    case zero, highBytes, halfACharacter, secondControls, escape, endless

    var reply: [UInt8] {
      switch self {
      case .zero: [0x31, 0x00, 0x0A]
      case .highBytes: [0xFF, 0xFE, 0x0A]
      case .halfACharacter: [0x31, 0xE7, 0xA4, 0x0A]
      case .secondControls: [0x31, 0xC2, 0x85, 0x0A]
      case .escape: [0x31, 0x1B, 0x32, 0x0A]
      case .endless: [UInt8](repeating: 0x31, count: Link.longestReply + 5000)
      }
    }
  }

  @Test("Garbage is a failure", arguments: Garbage.allCases, LineServer.Line.allCases)
  func garbage(_ garbage: Garbage, _ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.bytes(garbage.reply)] }
    defer { server.stop() }
    let link = try opened(server)
    let failure = #expect(throws: Failure.self) { try link.ask("A?") }
    #expect(failure?.code == (garbage == .endless ? .replyIsTooLong : .replyIsNotText))
    #expect(link.state == .poisoned)
  }

  @Test(
    "The safe sequence goes out on a poisoned line, at once",
    arguments: LineServer.Line.allCases
  )
  func safeSequence(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [] }
    defer { server.stop() }
    let link = try opened(server)
    #expect(throws: Failure.self) { try link.ask("A?", within: .milliseconds(20)) }
    link.interrupter.interrupt()
    try link.sendAtOnce(Array("INP OFF\n".utf8))
    #expect(server.waits(for: "INP OFF"))
    #expect(link.state == .poisoned)
  }
}
