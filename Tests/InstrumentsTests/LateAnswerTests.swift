import Instruments
import Metrology
import Support
import Testing
import Transport
import Wording

@Suite("A late answer of an instrument")
struct LateAnswerTests {
  static let late = "230.00E+00,1.0000E+00,230.00E+00,9.99999E+03,1,1"
  static let short = Duration.milliseconds(50)

  @Test("It is never the next value", arguments: LineServer.Line.allCases)
  func neverNext(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.meter
    // Whoever asks who is there hears the late answer first, as an instrument answers in order.
    let server = try LineServer(line) { heard in
      if heard.number == 1 { return [] }
      let isMarker = heard.line == "*IDN?" && heard.number == 2
      let first: [LineServer.Act] = line == .tcp ? [.sayEarlier(Self.late)] : [.say(Self.late)]
      return (isMarker ? first : []) + (transcript.answer(to: heard.line).map { [.say($0)] } ?? [])
    }
    defer { server.stop() }
    let meter = try await openedMeter(on: server, replyWithin: Self.short)
    let silent = await failure { _ = try await meter.sample() }
    #expect(
      silent?.sentence.en == "The reference meter did not answer ':NUM:NORM:VAL?' within 50 ms."
    )
    #expect(await failure { _ = try await meter.sample() }?.code == .lineIsPoisoned)
    await meter.instrument.setReplyLimit(.seconds(10))
    try await meter.instrument.recover()
    let sample = try await meter.sample()
    #expect(sample.voltage.value.description == "400.12 V")
    #expect(sample.energy.value.description == "1234.56 Wh")
  }

  @Test("A late identity is told from the marker's answer")
  func lateIdentity() async throws {
    let transcript = Transcripts.meter
    let identity = "YOKOGAWA,WT310E,91K123456,F1.03"
    let server = try LineServer(.terminal) { heard in
      switch heard.number {
      case 1: [.say(identity)]
      case 2: []
      case 3: [.say(identity)] + (transcript.answer(to: heard.line).map { [.say($0)] } ?? [])
      default: transcript.answer(to: heard.line).map { [.say($0)] } ?? []
      }
    }
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    try await meter.instrument.identify()
    await meter.instrument.setReplyLimit(Self.short)
    #expect(await failure { try await meter.instrument.identify() }?.code == .silence)
    await meter.instrument.setReplyLimit(.seconds(10))
    try await meter.instrument.recover()
    #expect(server.lines[2] == ":STAT:ERR?", "the marker is another question")
    #expect(try await meter.sample().voltage.value.description == "400.12 V")
  }

  @Test(
    "An answer to a program that was killed is not taken for an identity",
    arguments: ["231.5", Self.late, "1,2,3,4", "NAN,1,2,3"]
  )
  func strangeAnswer(_ strange: String) async throws {
    let transcript = Transcripts.meter
    let server = try LineServer(.terminal) { heard in
      let first: [LineServer.Act] = heard.number == 1 ? [.say(strange)] : []
      return first + (transcript.answer(to: heard.line).map { [.say($0)] } ?? [])
    }
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(try await meter.instrument.identify().serial == "91K123456")
    #expect(try await meter.sample().voltage.value.description == "400.12 V")
  }

  @Test(
    "Another instrument on a line found again is not taken for the first",
    arguments: LineServer.Line.allCases
  )
  func otherInstrument(_ line: LineServer.Line) async throws {
    let server = try Transcripts.meter.answering(
      "*IDN?",
      "YOKOGAWA,WT310E,91K123456,F1.03",
      "YOKOGAWA,WT310E,91K999999,F1.03"
    ).answering(":NUMeric[:NORMal]:VALue?", "garbage").serve(line)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    try await meter.instrument.identify()
    #expect(await failure { _ = try await meter.sample() }?.code == .replyHasOtherFields)
    let other = await failure { try await meter.instrument.recover() }
    #expect(other?.code == .serialIsOther)
  }

  @Test(
    "An interruption ends a wait, and recovery ends the interruption",
    arguments: LineServer.Line.allCases
  )
  func interruption(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.meter
    let hand = Hand()
    let server = try LineServer(line) { heard in
      if heard.number == 1 {
        hand.interrupt()
        return []
      }
      return transcript.answer(to: heard.line).map { [.say($0)] } ?? []
    }
    defer { server.stop() }
    let meter = try await openedMeter(on: server, replyWithin: .seconds(600))
    hand.hold(meter.instrument.interrupter)
    let start = ContinuousClock.now
    #expect(await failure { _ = try await meter.sample() }?.code == .interrupted)
    #expect(ContinuousClock.now - start < .seconds(60))
    try await meter.instrument.recover()
    #expect(try await meter.sample().voltage.value.description == "400.12 V")
  }
}
