import Instruments
import Metrology
import Support
import Testing
import Wording

@Suite("Every shipped dialect, as its sources describe it")
struct DialectTests {
  @Test(
    "A reference meter is prepared, ranged, integrated and read",
    arguments: Dialect.meters,
    LineServer.Line.allCases
  )
  func meter(_ dialect: Dialect, _ line: LineServer.Line) async throws {
    let transcript = dialect.transcript()
    let server = try transcript.serve(line)
    defer { server.stop() }
    let meter = ReferenceMeter(try await opened(.referenceMeter, dialect.driver, on: server))
    #expect(try await meter.instrument.identify().model == dialect.model)
    try await meter.prepare()
    #expect(try await meter.setVoltageRange(volts("500")).readBack == "600.0 V")
    let twenty = try #require(QuantityValue("20 A"))
    #expect(try await meter.setCurrentRange(twenty).value == "20 A")
    try await meter.startIntegration()
    #expect(try await meter.integrationState() == .running)
    let sample = try await meter.sample()
    #expect(sample.voltage.value.description == "400.12 V")
    #expect(sample.current.value.description == "20.003 A")
    #expect(sample.power.value.description == "8003.6 W")
    #expect(sample.energy.value.description == "1234.56 Wh")
    #expect(meter.energyStep(at: sample.energy.value)?.description == "0.01 Wh")
    try await meter.stopIntegration()
    #expect(try await meter.integrationState() == .timeUp)
    #expect(transcript.unknown == [], "the sources have no such line")
  }

  @Test(
    "A reading without data, over range, or under an over-range bit counts for nothing",
    arguments: Dialect.meters,
    [
      ("NAN,1,1,1,1", "0", FailureCode.replyHasNoData),
      ("1,1,1,9.91E+37,1", "0", .replyHasNoData), ("1,INF,1,1,1", "0", .replyIsOverRange),
      ("1,9.9E+37,1,1,1", "0", .replyIsOverRange), ("1,1,1,1,1", "256", .statusInvalidates),
      ("1,1,1,1,1", "32768", .statusInvalidates), ("1,1,1,1", "0", .replyHasOtherFields),
    ]
  )
  func noReading(_ dialect: Dialect, _ answer: (String, String, FailureCode)) async throws {
    // The WT300 is asked for one value more.
    let values = dialect.driver == "yokogawa-wt300" ? answer.0 + ",1" : answer.0
    let server = try dialect.transcript()
      .answering(":NUMeric[:NORMal]:VALue?", values)
      .answering(":NUMeric:NORMal:VALue?", values)
      .answering(":STATus:CONDition?", answer.1).serve(.tcp)
    defer { server.stop() }
    let meter = ReferenceMeter(try await opened(.referenceMeter, dialect.driver, on: server))
    #expect(await failure { _ = try await meter.sample() }?.code == answer.2)
  }

  @Test(
    "A load is set, switched on and off, measured and made safe",
    arguments: Dialect.loads,
    LineServer.Line.allCases
  )
  func load(_ dialect: Dialect, _ line: LineServer.Line) async throws {
    let transcript = dialect.transcript()
    let server = try transcript.serve(line)
    defer { server.stop() }
    let load = Load(try await opened(.load, dialect.driver, on: server))
    #expect(try await load.instrument.identify().model == dialect.model)
    try await load.prepare()
    #expect(try await load.setMode(.constantVoltage).value == "constant-voltage")
    #expect(try await load.setVoltageLevel(volts("400.0")).readBack == "400.0 V")
    let level = try #require(QuantityValue("33.3 A"))
    #expect(try await load.setCurrentLevel(level).readBack == "33.3 A")
    #expect(try await load.isOn() == false)
    #expect(try await load.on().readBack == "on")
    #expect(try await load.isOn())
    let sample = try await load.measure()
    #expect(try #require(sample.voltage.value.converted(to: .volt)).number > ExactDecimal(399))
    let current = try #require(sample.current.value.converted(to: .ampere)).number
    #expect(current > ExactDecimal(19) && current < ExactDecimal(34), "what it takes is positive")
    #expect(try await load.protectionState().names == [])
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == true && outcome.failure == nil)
    #expect(transcript.unknown == [], "the sources have no such line")
  }

  @Test(
    "A load that reads back another level, or stays on, is noticed",
    arguments: Dialect.loads
  )
  func otherLevel(_ dialect: Dialect) async throws {
    let transcript = dialect.transcript()
    for query in ["VOLT?", "VOLTage:L1?", "VOLT:STAT:L1?", "VOLT1:CV?"] {
      let unit = ["ea-el", "ea-psb"].contains(dialect.driver) ? "V" : ""
      _ = transcript.answering(query, "390.0\(unit)")
    }
    for query in ["INP?", "OUTP?", "LOAD?", "CH1:SW?"] {
      _ = transcript.answering(query, "ON", "ON")
    }
    let server = try transcript.serve(.tcp)
    defer { server.stop() }
    let load = Load(try await opened(.load, dialect.driver, on: server))
    let level = await failure { _ = try await load.setVoltageLevel(volts("400.0")) }
    #expect(level?.code == .settingNotTaken)
    #expect(await failure { try await load.off() }?.code == .settingNotTaken)
    let outcome = await load.instrument.makeSafe()
    #expect(outcome.isOff == false && outcome.failure?.code == .safeStateNotReached)
  }
}
