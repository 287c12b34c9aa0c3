import Instruments
import Metrology
import Support
import Testing
import Transport
import Wording

@Suite("An answer that counts for nothing")
struct RefusalTests {
  static let values = ":NUMeric[:NORMal]:VALue?"

  @Test(
    "A sample is refused, by its reason",
    arguments: [
      ("NAN,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", FailureCode.replyHasNoData),
      ("400.12E+00,20.003E+00,8.0036E+03,9.91E+37,556,NAN", .replyHasNoData),
      ("400.12E+00,INF,8.0036E+03,1.23456E+03,556,NAN", .replyIsOverRange),
      ("400.12E+00,9.9E+37,8.0036E+03,1.23456E+03,556,NAN", .replyIsOverRange),
      ("400.12E+00,-9.900E37,8.0036E+03,1.23456E+03,556,NAN", .replyIsOverRange),
      ("400.12E+00,20.003E+00,8.0036E+03,1.23456E+03", .replyHasOtherFields),
      ("400.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556,1,1", .replyHasOtherFields),
      ("400.12V,20.003A,8.0036E+03,1.23456E+03,556,NAN", .replyHasOtherUnit),
      ("400.12E+00 V,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", .replyHasOtherUnit),
      ("4OO.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", .replyHasOtherUnit),
      ("--,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", .replyIsNoNumber),
      ("400.12E+00,,8.0036E+03,1.23456E+03,556,NAN", .replyIsNoNumber),
      ("400.12E+00,20.003E+00,8.0036E+03, 1.23456E+03,556,NAN", .replyIsNoNumber),
      ("0x190,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", .replyHasOtherUnit),
      ("", .replyHasOtherFields),
    ],
    LineServer.Line.allCases
  )
  func sample(_ answer: (String, FailureCode), _ line: LineServer.Line) async throws {
    let server = try Transcripts.meter.answering(Self.values, answer.0).serve(line)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let failure = await failure { _ = try await meter.sample() }
    #expect(failure?.code == answer.1)
    let isShaped = [.replyHasNoData, .replyIsOverRange].contains(answer.1)
    #expect(
      await meter.instrument.linkState == (isShaped ? .ready : .poisoned),
      "an answer to another question may have come"
    )
  }

  @Test("Bytes that are not text are refused", arguments: LineServer.Line.allCases)
  func garbage(_ line: LineServer.Line) async throws {
    let server = try LineServer(line) { _ in [.bytes([0x80, 0xFF, 0x00, 0x0A])] }
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(await failure { _ = try await meter.sample() }?.code == .replyIsNotText)
  }

  @Test(
    "An over-range bit makes the sample count for nothing",
    arguments: [("256", "element 1 over range"), ("32770", "peak over range")]
  )
  func overRangeBit(_ status: String, _ says: String) async throws {
    let server = try Transcripts.meter.answering(":STATus:CONDition?", status).serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let failure = await failure { _ = try await meter.sample() }
    #expect(failure?.code == .statusInvalidates)
    #expect(failure?.sentence.en.contains(says) == true)
    #expect(failure?.causes == ["status register: \(status)"])
  }

  @Test("An abnormal end of the integration is a state, not a number")
  func integrationError() async throws {
    let server = try Transcripts.meter.answering(":INTEGrate:STATe?", "ERROR", "FINISHED").serve(
      .tcp
    )
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(try await meter.integrationState() == .error)
    #expect(await failure { _ = try await meter.integrationState() }?.code == .replyIsNoKnownState)
  }

  @Test("An integration that will not reset stops the preparation")
  func noReset() async throws {
    let server = try Transcripts.meter.answering(":INTEGrate:STATe?", "START", "STOP").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let failure = await failure { try await meter.prepare() }
    #expect(failure?.code == .integrationNotReset)
    #expect(server.lines.contains(":INTEG:STOP") && server.lines.contains(":INTEG:RES"))
  }

  @Test(
    "A setting that reads back another value is refused",
    arguments: [("VOLT?", "399.94"), ("VOLT?", "400.06"), ("VOLT?", "-400.0")]
  )
  func level(_ pattern: String, _ answer: String) async throws {
    let server = try Transcripts.load.answering(pattern, answer).serve(.tcp)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    let failure = await failure { _ = try await load.setVoltageLevel(volts("400.0")) }
    #expect(failure != nil)
    #expect(failure?.code == (answer.hasPrefix("-") ? .replyOutOfRange : .settingNotTaken))
  }

  @Test("A state that reads back another is refused, and one that is no state, too")
  func state() async throws {
    let server = try Transcripts.load.answering("INP?", "0", "2").serve(.tcp)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    let other = await failure { try await load.on() }
    #expect(other?.sentence.en == "The load was set to on (input) but reads back off.")
    #expect(await failure { try await load.on() }?.code == .replyIsNoKnownState)
  }

  @Test("A range must cover what was asked for")
  func range() async throws {
    let server = try Transcripts.meter.answering(":INPut:VOLTage:RANGe?", "300.0E+00").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(
      await failure { _ = try await meter.setVoltageRange(volts("500")) }?.code == .settingNotTaken
    )
    #expect(try await meter.setVoltageRange(volts("300")).readBack == "300.0 V")
  }

  @Test(
    "An error in the queue fails the command that caused it",
    arguments: LineServer.Line.allCases
  )
  func errorQueue(_ line: LineServer.Line) async throws {
    let server = try Transcripts.load
      .answering("SYST:ERR?", "120,\"Parameter overflowed\"", "0,\"No Error\"").serve(line)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    let failure = await failure { _ = try await load.setVoltageLevel(volts("400.0")) }
    #expect(failure?.sentence.en == "The load reports an error: 120,\"Parameter overflowed\"")
    #expect(failure?.causes == ["after 'VOLT 400.0'"])
    #expect(!server.lines.contains("VOLT?"), "what was refused is not read back")
  }

  @Test("An error queue without an end is given up")
  func endlessQueue() async throws {
    let server = try Transcripts.load.answering("SYST:ERR?", "1,\"x\"").serve(.tcp)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    #expect(await failure { try await load.prepare() }?.code == .errorQueueEndless)
  }

  @Test("A value that the instrument cannot take is not sent")
  func notSent() async throws {
    let server = try Transcripts.load.serve(.tcp)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    let negative = await failure { _ = try await load.setVoltageLevel(volts("-1")) }
    #expect(negative?.code == .valueOutOfRange)
    let amperes = try #require(QuantityValue("1 A"))
    let wrong = await failure { _ = try await load.setVoltageLevel(amperes) }
    #expect(wrong?.code == .valueCannotBeSent)
    let unknown = await failure { _ = try await load.instrument.perform("explode") }
    #expect(unknown?.sentence.en == "The driver itech-it8800 has no command 'explode'.")
    #expect(server.lines == [])
  }

  @Test(
    "A display's clock that shows no time is refused",
    arguments: ["2026-11-21 24:00:00", "2026-02-30 10:00:00", "15:30:05", "2026-11-21 15:30"]
  )
  func clock(_ answer: String) async throws {
    let server = try Transcripts.display.answering("DISP:CLOC?", answer).serve(.tcp)
    defer { server.stop() }
    let display = PileDisplay(try await opened(.pileDisplay, "assize-simulated", on: server))
    let failure = await failure { _ = try await display.clock(zoneMinutes: 480) }
    #expect(failure?.code == .replyIsNoDateTime)
  }

  @Test(
    "Another instrument is not taken for this one",
    arguments: [
      ("ITECH Ltd.,IT8816,8001,1.08", FailureCode.identityIsOther),
      ("YOKOGAWA,WT1806E,91K1,F1", .identityIsOther),
      ("YOKOGAWA,WT310E", .identityNotUnderstood),
      ("YOKOGAWA", .identityNotUnderstood),
      (",,,", .identityNotUnderstood),
    ]
  )
  func identity(_ answer: String, _ code: FailureCode) async throws {
    let server = try Transcripts.meter.answering("*IDN?", answer).serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(await failure { try await meter.instrument.identify() }?.code == code)
  }
}
