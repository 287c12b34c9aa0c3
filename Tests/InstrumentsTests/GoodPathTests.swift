import Instruments
import Metrology
import Support
import Testing
import Transport
import Wording

@Suite("A dialogue as its source describes it")
struct GoodPathTests {
  @Test(
    "The reference meter is prepared, ranged, integrated and read",
    arguments: LineServer.Line.allCases
  )
  func meter(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.meter
    let server = try transcript.serve(line)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let identity = try await meter.instrument.identify()
    #expect(identity.maker == "YOKOGAWA" && identity.model == "WT310E")
    #expect(identity.serial == "91K123456" && identity.firmware == "F1.03")
    #expect(!identity.isSimulated)
    try await meter.prepare()
    let range = try await meter.setVoltageRange(volts("500"))
    #expect(range.value == "500 V" && range.readBack == "600.0 V")
    try await meter.startIntegration()
    #expect(try await meter.integrationState() == .running)
    let sample = try await meter.sample()
    #expect(sample.voltage.value.description == "400.12 V")
    #expect(sample.current.value.description == "20.003 A")
    #expect(sample.power.value.description == "8003.6 W")
    #expect(sample.energy.raw == "1.23456E+03")
    #expect(sample.energy.value.description == "1234.56 Wh")
    #expect(sample.energy.step.description == "0.01")
    #expect(sample.energy.through == server.address)
    #expect(sample.status.names.sorted() == ["frequency-over-range", "integrating"])
    try await meter.stopIntegration()
    #expect(try await meter.integrationState() == .timeUp)
    #expect(transcript.unknown == [], "the manual has no such line")
  }

  @Test("The load is set, switched on and off, and measured", arguments: LineServer.Line.allCases)
  func load(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.load
    let server = try transcript.serve(line)
    defer { server.stop() }
    let load = try await openedLoad(on: server)
    #expect(try await load.instrument.identify().model == "IT8816")
    try await load.prepare()
    #expect(try await load.setMode(.constantVoltage).readBack == "constant-voltage")
    #expect(try await load.setVoltageLevel(volts("400.0")).readBack == "400.0 V")
    #expect(try await load.isOn() == false)
    #expect(try await load.on().readBack == "on")
    #expect(try await load.isOn())
    let sample = try await load.measure()
    #expect(sample.voltage.value.description == "399.98 V")
    #expect(sample.current.value.description == "19.997 A")
    #expect(try await load.protectionState().names == [])
    #expect(try await load.off().readBack == "off")
    #expect(transcript.unknown == [])
  }

  @Test(
    "The vehicle simulator plugs in, demands, starts and stops",
    arguments: LineServer.Line.allCases
  )
  func vehicle(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.vehicle
    let server = try transcript.serve(line)
    defer { server.stop() }
    let vehicle = VehicleSimulator(
      try await opened(.vehicleSimulator, "assize-simulated", on: server)
    )
    let identity = try await vehicle.instrument.identify()
    #expect(identity.isSimulated && identity.maker == "ASSIZE" && identity.serial == "SIM-BMS-0001")
    try await vehicle.prepare()
    #expect(try await vehicle.setPlug(.on).readBack == "on")
    #expect(try await vehicle.demandVoltage(volts("450")).readBack == "450 V")
    let ten = try #require(QuantityValue("10 A"))
    #expect(try await vehicle.demandCurrent(ten).readBack == "10 A")
    try await vehicle.startSession()
    #expect(try await vehicle.sessionState() == .starting)
    #expect(try await vehicle.sessionState() == .charging)
    #expect(try await vehicle.fault().value.number == .zero)
    #expect(try await vehicle.sessionCount().value.number == ExactDecimal(3))
    try await vehicle.stopSession()
    #expect(try await vehicle.sessionState() == .ending)
    #expect(transcript.unknown == [])
  }

  @Test("The pile's display keeps its digits", arguments: LineServer.Line.allCases)
  func display(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.display
    let server = try transcript.serve(line)
    defer { server.stop() }
    let display = PileDisplay(try await opened(.pileDisplay, "assize-simulated", on: server))
    #expect(try await display.instrument.identify().serial == "SIM-PILE-0001")
    try await display.prepare()
    let energy = try await display.energy()
    #expect(energy.raw == "12.30")
    #expect(energy.value.description == "12.30 kWh")
    #expect(energy.step.description == "0.01")
    #expect(try await display.cumulativeEnergy().value.description == "81234.567 kWh")
    #expect(try await display.amount().value.description == "9.84 yuan")
    let clock = try await display.clock(zoneMinutes: 480)
    #expect(clock.raw == "2026-11-21 15:30:05")
    #expect(clock.time.isoText == "2026-11-21T15:30:05+08:00")
    #expect(transcript.unknown == [])
  }

  @Test("Voltage, current, power and energy come from one answer")
  func oneInstant() async throws {
    let server = try Transcripts.meter.serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    _ = try await meter.sample()
    #expect(server.lines == [":NUM:NORM:VAL?", ":STAT:COND?"])
  }
}
