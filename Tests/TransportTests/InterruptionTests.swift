import Glibc
import Support
import Synchronization
import Testing
import Wording

@testable import Transport

@Suite("An interruption")
struct InterruptionTests {
  /// Hands the interrupter to a script that stands before its link.
  final class Hand: Sendable {
    let interrupter = Mutex<LinkInterrupter?>(nil)
    func interrupt() { interrupter.withLock { $0?.interrupt() } }
  }

  @Test("It wakes a wait at once and poisons the line", arguments: LineServer.Line.allCases)
  func wakes(_ line: LineServer.Line) throws {
    let hand = Hand()
    let server = try LineServer(line) { heard in
      if heard.line == "A?" { hand.interrupt() }
      return heard.line == "MARK?" ? [.say("here")] : []
    }
    defer { server.stop() }
    let link = try opened(server)
    hand.interrupter.withLock { $0 = link.interrupter }
    let start = ContinuousClock.now
    let failure = #expect(throws: Failure.self) { try link.ask("A?", within: .seconds(600)) }
    #expect(failure?.code == .interrupted)
    #expect(ContinuousClock.now - start < .seconds(60), "it waited for the limit")
    #expect(link.state == .poisoned)
    try link.find()
    #expect(!link.interrupter.isInterrupted, "finding the line again clears it")
  }

  @Test(
    "It lasts until it is cleared, and nothing is sent meanwhile",
    arguments: LineServer.Line.allCases
  )
  func lasts(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("1")] }
    defer { server.stop() }
    let link = try opened(server)
    for _ in 1...100_000 { link.interrupter.interrupt() }
    for _ in 1...2 {
      let failure = #expect(throws: Failure.self) { try link.ask("A?") }
      #expect(failure?.code == .interrupted)
    }
    #expect(link.state == .ready, "nothing was asked, so nothing is owed")
    link.interrupter.clear()
    #expect(try link.ask("B?") == "1")
    #expect(server.lines == ["B?"])
  }

  @Test("The safe sequence is deaf to it", arguments: LineServer.Line.allCases)
  func deaf(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [.say("here")] }
    defer { server.stop() }
    let link = try opened(server)
    link.interrupter.interrupt()
    link.heedsInterrupter = false
    #expect(try link.ask("INP?") == "here")
    try link.find()
    #expect(link.interrupter.isInterrupted, "who asked for an end still finds it asked for")
  }
}
