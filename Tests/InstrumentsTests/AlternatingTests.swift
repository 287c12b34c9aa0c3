import DataFiles
import Foundation
import Instruments
import Metrology
import Support
import Testing
import Transport
import Wording

@Suite("Instruments of alternating current and of pulses")
struct AlternatingTests {
  @Test("Three phases are read from the sum element", arguments: LineServer.Line.allCases)
  func threePhases(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.wt333E
    let server = try transcript.serve(line)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(meter.measures(.threePhaseFourWire) && !meter.countsAllTheTime)
    let settings = try await meter.prepare(wiring: .threePhaseFourWire)
    #expect(settings.map(\.command) == ["wiring"])
    #expect(settings.first?.value == "three-phase-four-wire")
    #expect(settings.first?.readBack == "three-phase-four-wire")
    #expect(server.lines.contains(":NUM:NORM:ITEM1 U,SIGMA"))
    #expect(server.lines.contains(":NUM:NORM:ITEM4 WH,SIGMA"))
    let reset = try #require(server.lines.firstIndex(of: ":INTEG:STAT?"))
    #expect(reset < (try #require(server.lines.firstIndex(of: ":INP:WIR P3W4"))), "at rest only")
    #expect(try await meter.setVoltageRange(volts("220")).readBack == "300.0 V")
    try await meter.startIntegration()
    let sample = try await meter.sample()
    #expect(sample.power.value.description == "10568 W")
    #expect(sample.powerFactor?.raw == "1.0000E+00")
    #expect(transcript.unknown == [], "the sources have no such line")
  }

  @Test(
    "One circuit is element 1, and no wiring is sent",
    arguments: [MeterWiring.dc, .singlePhase]
  )
  func oneCircuit(_ wiring: MeterWiring) async throws {
    let server = try Transcripts.wt333E.serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    #expect(try await meter.prepare(wiring: wiring) == [])
    #expect(server.lines.contains(":NUM:NORM:ITEM4 WH,1"))
    #expect(!server.lines.contains { $0.hasPrefix(":INP:WIR") })
  }

  @Test(
    "A power factor is read on alternating current alone, and there may be none at no current",
    arguments: [
      (MeterWiring.dc, "0.9998E+00", nil), (.singlePhase, "0.9998E+00", "0.9998E+00"),
      (.singlePhase, "NAN", nil), (.dc, "NAN", nil),
    ]
  )
  func powerFactor(_ wiring: MeterWiring, _ answer: String, _ raw: String?) async throws {
    let server = try Transcripts.wt333E
      .answering(":NUMeric[:NORMal]:VALue?", "220.0E+00,0.0,0.0,1.0,556,\(answer)").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    try await meter.prepare(wiring: wiring)
    let (sample, measured) = (try await meter.sample(), try await meter.measure())
    #expect(sample.powerFactor?.raw == raw)
    #expect(measured.powerFactor?.raw == raw)
  }

  @Test(
    "A power factor that cannot be is refused",
    arguments: [("INF", FailureCode.replyIsOverRange), ("1.2", .replyOutOfRange)]
  )
  func noPowerFactor(_ answer: String, _ code: FailureCode) async throws {
    let server = try Transcripts.wt333E
      .answering(":NUMeric[:NORMal]:VALue?", "220.0E+00,1.0,220,1.0,556,\(answer)").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    try await meter.prepare(wiring: .singlePhase)
    #expect(await failure { _ = try await meter.sample() }?.code == code)
  }

  @Test("A meter of one circuit refuses three phases before anything is sent")
  func refused() async throws {
    let server = try Transcripts.wt500.serve(.tcp)
    defer { server.stop() }
    let meter = ReferenceMeter(try await opened(.referenceMeter, "yokogawa-wt500", on: server))
    #expect(!meter.measures(.threePhaseFourWire))
    let failure = await failure { try await meter.prepare(wiring: .threePhaseFourWire) }
    #expect(failure?.code == .wiringNotMeasured)
    #expect(server.lines == [])
  }

  @Test("A range is set anew for each load point, while nothing integrates")
  func rangePerPoint() async throws {
    let transcript = Transcripts.wt333E
      .answering(
        ":INTEGrate:STATe?",
        "RESET",
        "RESET",
        "RESET",
        "RESET",
        "RESET",
        "RESET",
        "STOP",
        "STOP",
        "RESET"
      )
      .answering(":INPut:CURRent:RANGe?", "20.0E+00", "5.0E+00")
    let server = try transcript.serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    try await meter.prepare(wiring: .threePhaseFourWire)
    for (point, range) in [("16 A", "20.0 A"), ("3.2 A", "5.0 A")] {
      try await meter.resetIntegration()
      let setting = try await meter.setCurrentRange(try #require(QuantityValue(point)))
      #expect(setting.value == point && setting.readBack == range)
      try await meter.startIntegration()
      try await meter.stopIntegration()
    }
    let second = try #require(server.lines.lastIndex(of: ":INP:CURR:RANG 3.2"))
    let reset = try #require(server.lines.lastIndex(of: ":INTEG:RES"))
    #expect(reset < second, "a running or stopped integration is reset first")
    #expect(transcript.unknown == [])
  }

  @Test("A wiring that reads back another is refused")
  func otherWiring() async throws {
    let server = try Transcripts.wt333E.answering(":INPut:WIRing?", "P1W3").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let failure = await failure { try await meter.prepare(wiring: .threePhaseFourWire) }
    #expect(failure?.code == .replyIsNoKnownState)
  }

  @Test(
    "Ratios are set and read back, and switched off without a transducer",
    arguments: [
      ("yokogawa-wt300", "1000", "1", "on"), ("yokogawa-wt300", "1", "1", "off"),
      ("yokogawa-wt500", "1", "10", "on"), ("yokogawa-wt1800e", "2000", "1", "on"),
    ]
  )
  func ratios(
    _ driver: String,
    _ current: String,
    _ voltage: String,
    _ scaling: String
  ) async throws {
    let shipped = Dialect.meters.first { $0.driver == driver }?.transcript() ?? Transcripts.meter
    let transcript = driver == "yokogawa-wt300" ? Transcripts.wt333E : shipped
    let server = try transcript.serve(.tcp)
    defer { server.stop() }
    let meter = ReferenceMeter(try await opened(.referenceMeter, driver, on: server))
    let settings = try await meter.setRatios(
      current: QuantityValue(try #require(ExactDecimal(current)), .one),
      voltage: QuantityValue(try #require(ExactDecimal(voltage)), .one)
    )
    #expect(settings.map(\.command) == ["current-ratio", "voltage-ratio", "scaling"])
    #expect(settings.map(\.readBack) == [current, voltage, scaling])
    #expect(transcript.unknown == [], "the sources have no such line")
  }

  @Test("A ratio that the meter cannot take is refused; none at all needs no command")
  func noRatio() async throws {
    let server = try Transcripts.chroma66204.serve(.tcp)
    defer { server.stop() }
    let meter = ReferenceMeter(try await opened(.referenceMeter, "chroma-66204", on: server))
    let one = QuantityValue(ExactDecimal(1), .one)
    #expect(try await meter.setRatios(current: one, voltage: one) == [])
    let thousand = QuantityValue(ExactDecimal(1000), .one)
    let failure = await failure { try await meter.setRatios(current: thousand, voltage: one) }
    #expect(failure?.code == .commandUnknown)
    #expect(server.lines == [])
  }

  @Test("A ratio that reads back another is refused")
  func otherRatio() async throws {
    let server = try Transcripts.wt333E
      .answering(":INPut:SCALing:CT[:ALL]?", "1000.0;1.0000;1.0000").serve(.tcp)
    defer { server.stop() }
    let meter = try await openedMeter(on: server)
    let one = QuantityValue(ExactDecimal(1), .one)
    let failure = await failure { try await meter.setRatios(current: one, voltage: one) }
    #expect(failure?.code == .replyHasOtherUnit, "several values are no single ratio")
  }

  @Test("An AC vehicle is told what it may take", arguments: LineServer.Line.allCases)
  func vehicle(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.pilotVehicle
    let server = try transcript.serve(line)
    defer { server.stop() }
    let vehicle = VehicleSimulator(
      try await opened(.vehicleSimulator, "assize-simulated-cp", on: server)
    )
    #expect(try await vehicle.instrument.identify().model == "SIM-CP")
    try await vehicle.prepare()
    #expect(vehicle.followsPilot && !vehicle.demandsPower && vehicle.shows("duty"))
    #expect(try await vehicle.pilotState() == .disconnected)
    #expect(try await vehicle.setPlug(.on).readBack == "on")
    #expect(try await vehicle.pilotState() == .connected)
    #expect(try await vehicle.duty().value.description == "53.3 %")
    #expect(try await vehicle.allowedCurrent().value.description == "32.0 A")
    try await vehicle.startSession()
    #expect(try await vehicle.pilotState() == .ready)
    let demand = await failure { _ = try await vehicle.demandVoltage(volts("450")) }
    #expect(demand?.code == .commandUnknown)
    #expect(await vehicle.instrument.makeSafe().isOff == false, "it is charging still")
    #expect(transcript.unknown == [])
  }

  @Test("Pulses are counted and cleared", arguments: LineServer.Line.allCases)
  func pulses(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.counter
    let server = try transcript.serve(line)
    defer { server.stop() }
    let counter = PulseCounter(try await opened(.pulseCounter, "assize-simulated", on: server))
    #expect(try await counter.instrument.identify().serial == "SIM-COUNTER-0001")
    try await counter.prepare()
    #expect(counter.canClear)
    try await counter.clear()
    let count = try await counter.count()
    #expect(count.wholeNumber == 1234 && count.raw == "1234")
    #expect(await counter.instrument.makeSafe().isConfirmed, "nothing flows through it")
    #expect(transcript.unknown == [])
  }

  @Test(
    "What is no whole number of pulses is refused",
    arguments: [
      ("12.5", FailureCode.replyIsNoNumber), ("-1", .replyOutOfRange),
      ("1E99", .replyIsNoNumber), ("", .replyIsNoNumber), ("1234 imp", .replyHasOtherUnit),
    ]
  )
  func noCount(_ answer: String, _ code: FailureCode) async throws {
    let server = try Transcripts.counter.answering("COUN:TOT?", answer).serve(.tcp)
    defer { server.stop() }
    let counter = PulseCounter(try await opened(.pulseCounter, "assize-simulated", on: server))
    #expect(await failure { _ = try await counter.count() }?.code == code)
  }
}
