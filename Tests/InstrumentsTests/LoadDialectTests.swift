import Instruments
import Metrology
import Support
import Testing
import Wording

@Suite("The traps of a load's dialect")
struct LoadDialectTests {
  @Test(
    "A list with units is taken as the guide writes it, and no other way",
    arguments: [
      ("400.0V, 33.3A, 13320W", nil), ("400.0 V, 33.3 A, 13320 W", nil),
      ("33.3A, 400.0V, 13320W", FailureCode.replyHasOtherUnit),
      ("400.0, 33.3, 13320", .replyHasOtherUnit), ("400.0V,33.3A,13320W", .replyHasOtherFields),
      ("400.0mV, 33.3A, 13320W", .replyHasOtherUnit), ("400.0V, NAN, 13320W", .replyHasNoData),
      ("400.0  V, 33.3A, 13320W", .replyHasOtherUnit), ("V, 33.3A, 13320W", .replyIsNoNumber),
      ("400.0V, 33.3A", .replyHasOtherFields), ("400.0V, , 13320W", .replyIsNoNumber),
    ],
    LineServer.Line.allCases
  )
  func units(_ answer: (String, FailureCode?), _ line: LineServer.Line) async throws {
    let server = try Transcripts.eaLoad.answering("MEAS:ARR?", answer.0).serve(line)
    defer { server.stop() }
    let load = Load(try await opened(.load, "ea-el", on: server))
    let failure = await failure {
      let sample = try await load.measure()
      #expect(sample.current.value.description == "33.3 A")
      #expect(sample.voltage.value.description == "400.0 V")
    }
    #expect(failure?.code == answer.1)
    #expect(server.lines == ["MEAS:ARR?"], "voltage and current belong to one instant")
  }

  @Test(
    "What a sink takes is positive, and what it gives is negative",
    arguments: [
      ("400.0 V, -33.3 A, -13320 W", "33.3 A"), ("400.0 V, 5.0 A, 2000 W", "-5.0 A"),
      ("400.0 V, 0.0 A, 0 W", "0.0 A"),
    ]
  )
  func sign(_ answer: String, _ current: String) async throws {
    let server = try Transcripts.eaBidirectional.answering("MEAS:ARR?", answer).serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, "ea-psb", on: server))
    let sample = try await load.measure()
    #expect(sample.current.value.description == current)
    #expect(sample.current.raw == answer.split(separator: ", ")[1], "the answer is kept unchanged")
    #expect(sample.voltage.value.description == "400.0 V", "the voltage has the sign it shows")
  }

  @Test("A sink is set with a plain sign, and its source side is shut first")
  func sink() async throws {
    let server = try Transcripts.eaBidirectional.serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, "ea-psb", on: server))
    try await load.prepare()
    let level = try #require(QuantityValue("30 A"))
    #expect(try await load.setCurrentLevel(level).readBack == "30 A")
    try await load.on()
    let sent = server.lines
    let shut = try #require(sent.firstIndex(of: "CURR 0"))
    #expect(shut < (try #require(sent.firstIndex(of: "OUTP ON"))))
    #expect(sent.contains("SINK:CURR 30") && !sent.contains { $0.hasPrefix("OUT ") })
  }

  @Test(
    "Without the lock nothing more is sent",
    arguments: ["ea-el", "ea-psb"],
    ["LOCAL", "NONE"]
  )
  func lock(_ driver: String, _ owner: String) async throws {
    let transcript = driver == "ea-el" ? Transcripts.eaLoad : Transcripts.eaBidirectional
    let server = try transcript.answering("SYST:LOCK:OWN?", owner).serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, driver, on: server))
    let failure = await failure { try await load.prepare() }
    #expect(failure?.code == .notReady)
    #expect(
      failure?.sentence.en
        == "The load answered '\(owner)' to 'SYST:LOCK:OWN?', where REMOTE is needed."
    )
    #expect(server.lines == ["SYST:ERR?", "SYST:LOCK ON", "SYST:ERR?", "SYST:LOCK:OWN?"])
  }

  @Test("A load without modes is in the one it always has, and in no other")
  func always() async throws {
    let server = try Transcripts.eaLoad.serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, "ea-el", on: server))
    let setting = try await load.setMode(.constantVoltage)
    #expect(setting.value == "constant-voltage" && setting.readBack == nil)
    let other = await failure { _ = try await load.setMode(.constantCurrent) }
    #expect(other?.code == .valueCannotBeSent)
    #expect(server.lines == [], "nothing goes out for it")
  }

  @Test(
    "The channel is selected before power is ended",
    arguments: [("chroma-6310", "LOAD OFF"), ("chroma-63200a", "LOAD 0")]
  )
  func channel(_ driver: String, _ off: String) async throws {
    let dialect = try #require(Dialect.loads.first { $0.driver == driver })
    let server = try dialect.transcript().serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, driver, on: server))
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == true && outcome.sent == ["CHAN 1", off])
    #expect(server.lines.prefix(2) == ["CHAN 1", off])
  }

  @Test(
    "A state in words and one in numbers are the same state",
    arguments: ["chroma-6310", "chroma-63200a"],
    [("1", true), ("ON", true), ("0", false), ("OFF", false)]
  )
  func words(_ driver: String, _ answer: (String, Bool)) async throws {
    let dialect = try #require(Dialect.loads.first { $0.driver == driver })
    let server = try dialect.transcript().answering("LOAD?", answer.0).serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, driver, on: server))
    #expect(try await load.isOn() == answer.1)
  }

  @Test(
    "A protection that has tripped is named",
    arguments: [("1", "over-current"), ("2", "over-voltage"), ("8", "reverse-voltage")]
  )
  func protection(_ status: String, _ name: String) async throws {
    let server = try Transcripts.chroma6310.answering("FETCh:STATus?", status).serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, "chroma-6310", on: server))
    #expect(try await load.protectionState().names == [name])
  }
}
