import DataFiles
import Foundation
import Instruments
import Metrology
import Simulator
import Testing
import Transport
import Wording

/// The drivers and the simulator were written from the same sources by two people; here they meet.
@Suite("The shipped drivers on the simulated bench")
struct SimulatedBenchTests {
  @Test(
    "Every command of every driver is understood, on both kinds of line",
    arguments: [LinkKind.tcp, .pty]
  )
  func wholeVocabulary(_ kind: LinkKind) async throws {
    let folder = try DataFolder.locate(explicit: packageFolder)
    var scenario = try Scenario.usual(in: folder)
    for instrument in SimulatedInstrument.allCases { scenario.links[instrument] = kind }
    let simulated = try SimulatedBench.start(scenario, folder: NSTemporaryDirectory())
    defer { simulated.stop() }
    let file = try DataFile.parse(simulated.benchFileText, path: "bench.yaml")
    let bench = try BenchDefinition.decode(file, drivers: folder)
    let instruments = try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    try await instruments.open()
    let identified = try await instruments.identifyAll()
    #expect(identified.count == 4 && identified.allSatisfy { $0.identity.isSimulated })
    try await setAndAsk(instruments)
    let outcomes = await instruments.makeSafe()
    #expect(outcomes.allSatisfy { $0.isOff == true })
    #expect(!simulated.loadIsOn)
    await instruments.close()
  }

  @Test("Three phases behind a transducer, a pilot and pulses are understood, too")
  func alternating() async throws {
    let folder = try DataFolder.locate(explicit: packageFolder)
    let text = try String(
      contentsOfFile: "\(packageFolder)/Examples/scenario-good.yaml",
      encoding: .utf8
    )
    .replacing("maximum-voltage: 750 V", with: "nominal-voltage: 220 V")
    .replacing("maximum-power: 60 kW", with: "constant: 1000 imp/kWh\n  kind: ac\n  phases: 3")
    .replacing(
      "noise: 0.01 %",
      with: "noise: 0 %\n  transducer: { current-ratio: 50, limit: 0.02 % }"
    )
    let scenario = try Scenario.parse(text, path: "s.yaml")
    let simulated = try SimulatedBench.start(scenario, folder: NSTemporaryDirectory())
    defer { simulated.stop() }
    let file = try DataFile.parse(simulated.benchFileText, path: "bench.yaml")
    let bench = try BenchDefinition.decode(file, drivers: folder)
    let instruments = try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    try await instruments.open()
    #expect(try await instruments.identifyAll().count == 5)
    let transducer = try #require(bench.entry(for: .referenceMeter)?.transducer)
    try await setAndAskAlternating(instruments, transducer)
    let outcomes = await instruments.makeSafe()
    #expect(outcomes.allSatisfy { $0.isOff == true })
    await instruments.close()
  }

  private func setAndAskAlternating(
    _ bench: BenchInstruments,
    _ transducer: Transducer
  ) async throws {
    let wiring = try await bench.meter.prepare(wiring: .threePhaseFourWire)
    #expect(wiring.first?.readBack == "three-phase-four-wire")
    let ratios = try await bench.meter.setRatios(
      current: transducer.currentRatio,
      voltage: transducer.voltageRatio
    )
    #expect(ratios.map(\.readBack) == ["50.000", "1.0000", "on"])
    _ = try await bench.meter.setVoltageRange(volts("220"))
    try await bench.load.prepare()
    #expect(bench.load.supports(.constantCurrent) && bench.load.setsPowerFactor)
    _ = try await bench.load.setMode(.constantCurrent)
    _ = try await bench.load.setCurrentLevel(try #require(QuantityValue("10 A")))
    let half = QuantityValue(ExactDecimal(digits: 5, places: 1), .one)
    #expect(try await bench.load.setPowerFactor(half).value == "0.5")
    let vehicle = try #require(bench.vehicle)
    #expect(vehicle.followsPilot && !vehicle.demandsPower)
    #expect(try await vehicle.pilotState() == .disconnected)
    try await vehicle.setPlug(.on)
    #expect(try await vehicle.pilotState() == .connected)
    try await vehicle.startSession()
    #expect(try await vehicle.sessionState() == .starting)
    #expect(try await vehicle.duty().value.unit == .percent)
    #expect(try await vehicle.allowedCurrent().value.number > .zero)
    try await bench.meter.startIntegration()
    #expect(try await bench.meter.sample().energy.value.unit == .wattHour)
    let counter = try #require(bench.counter)
    try await counter.prepare()
    try await counter.clear()
    #expect(try await counter.count().raw == "0")
  }

  private func setAndAsk(_ bench: BenchInstruments) async throws {
    try await bench.meter.prepare()
    #expect(try await bench.meter.integrationState() == .reset)
    _ = try await bench.meter.setVoltageRange(volts("500"))
    _ = try await bench.meter.setCurrentRange(try #require(QuantityValue("80 A")))
    #expect(try await bench.meter.measure().current.value.number.magnitude < ExactDecimal(1))
    try await bench.meter.startIntegration()
    #expect(try await bench.meter.integrationState() == .running)
    #expect(try await bench.meter.sample().energy.value.unit == .wattHour)
    try await bench.meter.stopIntegration()
    #expect(try await bench.meter.integrationState() == .stopped)
    try await bench.load.prepare()
    #expect(try await bench.load.setMode(.constantVoltage).readBack == "constant-voltage")
    _ = try await bench.load.setVoltageLevel(volts("500"))
    try await bench.load.on()
    _ = try await bench.load.measure()
    #expect(try await bench.load.protectionState().names == [])
    try await bench.vehicle?.prepare()
    _ = try await bench.vehicle?.demandVoltage(volts("600"))
    _ = try await bench.vehicle?.demandCurrent(try #require(QuantityValue("50 A")))
    try await bench.vehicle?.setPlug(.on)
    #expect(try await bench.vehicle?.sessionState() == .idle)
    try await bench.vehicle?.startSession()
    #expect(try await bench.vehicle?.sessionState() == .starting)
    #expect(try await bench.vehicle?.fault().value.number == .zero)
    #expect(try await bench.vehicle?.sessionCount().value.number == ExactDecimal(1))
    let display = try #require(bench.display)
    try await display.prepare()
    #expect(try await display.energy().step.description == "0.001")
    #expect(try await display.cumulativeEnergy().raw == "1843.207")
    _ = try await display.amount()
    #expect(try await display.clock(zoneMinutes: 480).time.zoneMinutes == 480)
  }
}
