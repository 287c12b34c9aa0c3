import Instruments
import Metrology
import Support
import Synchronization
import Testing
import Transport
import Wording

@Suite("Making safe", .timeLimit(.minutes(1)))
struct SafetyTests {
  @Test("The load is switched off and read back", arguments: LineServer.Line.allCases)
  func loadOff(_ line: LineServer.Line) async throws {
    let server = try Transcripts.load.serve(line)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    try await load.on()
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == true && outcome.isConfirmed)
    #expect(outcome.sent == ["INP OFF"] && outcome.raw == ["0"])
    #expect(outcome.failure == nil)
  }

  @Test("A load that stays on is not called off", arguments: LineServer.Line.allCases)
  func staysOn(_ line: LineServer.Line) async throws {
    let server = try Transcripts.load.answering("INP?", "1").serve(line)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == false && !outcome.isConfirmed)
    #expect(outcome.failure?.sentence.en == "The load is not off!")
    #expect(server.lines.count { $0 == "INP OFF" } >= 2, "it is tried again")
  }

  @Test(
    "A load that never answers is sent off at once and not called off",
    arguments: LineServer.Line.allCases
  )
  func neverAnswers(_ line: LineServer.Line) async throws {
    let server = try LineServer(line) { _ in [] }
    defer { server.stop() }
    let load = try await openedLoad(on: server, replyWithin: .milliseconds(20))
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.sent == ["INP OFF"])
    #expect(outcome.isOff == nil && outcome.failure != nil)
    await server.hears("INP OFF")
    #expect(server.lines.first == "INP OFF")
  }

  @Test("An instrument that waits is woken for it", arguments: LineServer.Line.allCases)
  func wakes(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.load
    let server = try LineServer(line) { heard in
      heard.line == "MEAS:VOLT?" ? [] : transcript.answer(to: heard.line).map { [.say($0)] } ?? []
    }
    defer { server.stop() }
    let load = try await openedLoad(on: server, replyWithin: .seconds(600))
    try await load.on()
    let start = ContinuousClock.now
    async let measuring = failure { _ = try await load.measure() }
    await server.hears("MEAS:VOLT?")
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == true)
    #expect(await measuring?.code == .interrupted)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("It cannot be interrupted itself", arguments: LineServer.Line.allCases)
  func uninterrupted(_ line: LineServer.Line) async throws {
    let (transcript, hand) = (Transcripts.load, Hand())
    let server = try LineServer(line) { heard in
      if heard.line == "INP OFF" { hand.interrupt() }
      return transcript.answer(to: heard.line).map { [.say($0)] } ?? []
    }
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    hand.hold(load.instrument.interrupter)
    #expect(await load.instrument.makeSafe().isOff == true)
    #expect(await failure { try await load.on() }?.code == .interrupted, "others stay interrupted")
  }

  @Test(
    "A stranger's line is made safe as soon as it is opened",
    arguments: LineServer.Line.allCases
  )
  func stranger(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.load
    _ = transcript.answer(to: "INP ON")
    // The first question is answered by what the killed program had asked: a zero, as if off.
    let server = try LineServer(line) { heard in
      let late: [LineServer.Act] = line == .terminal && heard.number == 1 ? [.say("0")] : []
      return late + (transcript.answer(to: heard.line).map { [.say($0)] } ?? [])
    }
    defer { server.stop() }
    let guardian = Instrument(
      driver: try shippedDriver(.load, "itech-it8800"),
      address: try LinkAddress(server.address)
    )
    let outcome = await guardian.makeSafe()
    #expect(outcome.isOff == true)
    #expect(server.lines.first == "INP OFF")
    #expect(transcript.answer(to: "INP?") == "0")
  }

  @Test("An instrument nothing flows through has nothing to do")
  func nothingFlows() async throws {
    let server = try Transcripts.meter.serve(.tcp)
    defer { server.stop() }
    let outcome = await (try openedMeter(on: server)).instrument.makeSafe()
    #expect(outcome.isOff == nil && outcome.isConfirmed)
    #expect(server.lines == [])
  }
}
