import Support
import Testing
import Wording

@testable import Transport

@Suite("A late answer is never the next value")
struct LateAnswerTests {
  static let short = Duration.milliseconds(20)

  @Test(
    "It comes while the line is found again, and is thrown away",
    arguments: LineServer.Line.allCases
  )
  func duringResynchronisation(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { heard in
      switch heard.line {
      case "MARK?": [line == .tcp ? .sayEarlier("231.5") : .say("231.5"), .say("here")]
      case "I?": [.say("10.02")]
      default: []
      }
    }
    defer { server.stop() }
    let link = try opened(server)
    let late = #expect(throws: Failure.self) { try link.ask("U?", within: Self.short) }
    #expect(late?.code == .silence)
    #expect(link.state == .poisoned)
    let refused = #expect(throws: Failure.self) { try link.ask("I?") }
    #expect(refused?.code == .lineIsPoisoned)
    #expect(!server.lines.contains("I?"), "a poisoned link asks nothing")
    try link.find()
    #expect(try link.ask("I?") == "10.02")
    #expect(server.heard.last?.connection == (line == .tcp ? 2 : 1), "a connection is made anew")
  }

  @Test(
    "It lies on the line already, and is not read as an answer",
    arguments: LineServer.Line.allCases
  )
  func alreadyThere(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { heard in
      ["MARK?": [.say("here")], "I?": [.say("10.02")]][heard.line] ?? []
    }
    defer { server.stop() }
    let link = try opened(server)
    #expect(throws: Failure.self) { try link.ask("U?", within: Self.short) }
    #expect(server.waits(for: "U?"))
    server.say("231.5")
    #expect(link.holdsBytes)
    let refused = #expect(throws: Failure.self) { try link.ask("I?") }
    #expect(refused?.code == .lineIsPoisoned)
    try link.find()
    #expect(try link.ask("I?") == "10.02")
  }

  @Test("A marker that is itself owed an answer counts both")
  func markerOwedTwice() throws {
    let server = try LineServer(.terminal) { heard in
      switch heard.line {
      case "MARK?" where heard.number == 1: []
      case "MARK?": [.say("here"), .say("here")]
      default: [.say("10.02")]
      }
    }
    defer { server.stop() }
    let link = try opened(server)
    #expect(throws: Failure.self) { try link.ask("MARK?", within: Self.short) }
    #expect(link.isUnanswered(Array("MARK?\n".utf8)))
    try link.find()
    #expect(try link.ask("I?") == "10.02")
  }

  @Test("A marker whose second answer stays away gives the line up")
  func markerOwedForEver() throws {
    let server = try LineServer(.terminal) { $0.number == 1 ? [] : [.say("here")] }
    defer { server.stop() }
    let link = try opened(server)
    #expect(throws: Failure.self) { try link.ask("MARK?", within: Self.short) }
    let failure = #expect(throws: Failure.self) { try link.find(within: .milliseconds(50)) }
    #expect(failure?.code == .notResynchronised)
    #expect(link.state == .gone)
  }

  @Test("A distrusted reply poisons the line", arguments: LineServer.Line.allCases)
  func distrust(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("here")] }
    defer { server.stop() }
    let link = try opened(server)
    #expect(try link.ask("U?") == "here")
    link.distrust()
    #expect(throws: Failure.self) { try link.ask("I?") }
    try link.find()
    #expect(link.state == .ready)
  }
}
