import Instruments
import Metrology
import Support
import Testing
import Wording

@Suite("A meter whose energy counts all the time")
struct CountingMeterTests {
  private func meter(_ dialect: Dialect, on server: LineServer) async throws -> ReferenceMeter {
    ReferenceMeter(try await opened(.referenceMeter, dialect.driver, on: server))
  }

  @Test(
    "It is prepared and read, and nothing starts, stops or resets it",
    arguments: Dialect.countingMeters,
    LineServer.Line.allCases
  )
  func counting(_ dialect: Dialect, _ line: LineServer.Line) async throws {
    let transcript = dialect.transcript()
    let server = try transcript.serve(line)
    defer { server.stop() }
    let meter = try await meter(dialect, on: server)
    #expect(try await meter.instrument.identify().model == dialect.model)
    #expect(meter.countsAllTheTime)
    try await meter.prepare()
    _ = try await meter.setVoltageRange(volts("400"))
    let before = server.lines.count
    try await meter.resetIntegration()
    try await meter.startIntegration()
    #expect(try await meter.integrationState() == .running)
    #expect(server.lines.count == before, "nothing is sent for it")
    let first = try await meter.sample()
    #expect(first.voltage.value.description == "400.12 V")
    #expect(first.current.value.description == "20.003 A")
    #expect(first.power.value.description == "8003.6 W")
    let second = try await meter.sample().energy.value
    #expect(second.inBaseUnit > first.energy.value.inBaseUnit, "a reading is the difference")
    try await meter.stopIntegration()
    #expect(try await meter.integrationState() == .running)
    #expect(transcript.unknown == [], "the sources have no such line")
  }

  @Test("Its energy in joules is the energy it is", arguments: LineServer.Line.allCases)
  func joules(_ line: LineServer.Line) async throws {
    let server = try Transcripts.chroma66204.serve(line)
    defer { server.stop() }
    let meter = try await meter(Dialect.countingMeters[0], on: server)
    let first = try await meter.sample().energy
    let second = try await meter.sample().energy
    #expect(first.value.unit == .joule && first.step.description == "1000")
    let difference = second.value.inBaseUnit - first.value.inBaseUnit
    #expect(QuantityValue(difference, .joule).converted(to: .wattHour)?.description == "2.5 Wh")
    #expect(meter.energyStep(at: first.value) == nil, "no source states its digits")
  }

  @Test(
    "A meter of one range takes what it covers and refuses more, without a word on the line",
    arguments: [("500", true), ("500.1", false), ("0.6 k", false)]
  )
  func oneRange(_ text: String, _ isCovered: Bool) async throws {
    let server = try Transcripts.chroma66204.serve(.tcp)
    defer { server.stop() }
    let meter = try await meter(Dialect.countingMeters[0], on: server)
    let number = text.replacing(" k", with: "")
    let value = try #require(ExactDecimal(number))
    let range = QuantityValue(text.hasSuffix("k") ? value * ExactDecimal(1000) : value, .volt)
    let failure = await failure {
      let setting = try await meter.setVoltageRange(range)
      #expect(setting.readBack == nil)
    }
    #expect(failure?.code == (isCovered ? nil : .valueOutOfRange))
    #expect(server.lines == [])
  }

  @Test("Its power factor is read for one phase, and three phases are refused")
  func alternating() async throws {
    let server = try Transcripts.chroma66204.serve(.tcp)
    defer { server.stop() }
    let meter = try await meter(Dialect.countingMeters[0], on: server)
    try await meter.prepare(wiring: .singlePhase)
    let sample = try await meter.sample()
    #expect(sample.powerFactor?.value.number.description == "0.9998")
    let failure = await failure { try await meter.prepare(wiring: .threePhaseFourWire) }
    #expect(failure?.code == .wiringNotMeasured)
  }
}
