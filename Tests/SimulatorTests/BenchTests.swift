import BenchClock
import DataFiles
import Foundation
import Testing
import Wording

@testable import Simulator

@Suite("The simulated bench", .timeLimit(.minutes(1))) struct BenchTests {
  /// Starts a bench, gives its links, and stops it whatever happens.
  private func withBench(
    _ change: (inout Scenario) -> Void = { _ in },
    _ body: (SimulatedBench) async throws -> Void
  ) async throws {
    var scenario = try Scenario.good()
    change(&scenario)
    let folder = FileManager.default.temporaryDirectory.path
    let bench = try SimulatedBench.start(scenario, folder: folder)
    defer { bench.stop() }
    try await body(bench)
  }

  private func call(_ bench: SimulatedBench, _ instrument: SimulatedInstrument) throws -> Caller {
    try Caller(try #require(bench.links[instrument]))
  }

  @Test("runs a session from plug to standstill, over either line", arguments: LinkKind.allCases)
  func session(_ kind: LinkKind) async throws {
    try await withBench {
      $0.links = Dictionary(uniqueKeysWithValues: SimulatedInstrument.allCases.map { ($0, kind) })
    } _: { bench in
      let meter = try call(bench, .referenceMeter)
      let load = try call(bench, .load)
      let vehicle = try call(bench, .vehicleSimulator)
      let display = try call(bench, .pileDisplay)
      let clock = try SimulatedClock(socket: bench.clockSocket)
      let seat = try clock.join()
      // Whole seconds, so that the display is refreshed when we look.
      let start = Duration.seconds(clock.now.components.seconds + 1)
      try await seat.sleep(until: start)

      meter.say(":NUM:NORM:NUM 1;:NUM:NORM:ITEM1 WH,1")
      meter.say(":INTEG:STAR")
      #expect(meter.ask(":INTEG:STAT?") == "START")
      vehicle.say("VEH:PLUG ON;:BMS:VOLT 600;:BMS:CURR 80;:SESS:STAR")
      #expect(vehicle.ask("SESS:STAT?") == "STARTING")
      load.say("FUNC VOLT;VOLT 500")
      try await seat.sleep(until: start + .seconds(8))
      #expect(vehicle.ask("SESS:STAT?") == "CHARGING")
      try await seat.sleep(until: start + .seconds(10))
      load.say("INP ON")
      #expect(load.ask("INP?") == "1")
      try await seat.sleep(until: start + .seconds(12))
      #expect(load.ask("MEAS:CURR?") == "40.0000")
      try await seat.sleep(until: start + .seconds(370))
      #expect(load.ask("MEAS:VOLT?") == "500.000")
      load.say("INP OFF")
      #expect(load.ask("MEAS:CURR?") == "0.0000")
      #expect(vehicle.ask("SESS:STAT?") == "ENDING")
      try await seat.sleep(until: start + .seconds(380))
      #expect(vehicle.ask("SESS:STAT?;COUN?;SESS:FAUL?") == "ENDED;0")

      // The worked example: 3.9777778 kWh, registered 3.9928874; the meter adds 0.01 %.
      #expect(meter.ask(":NUM:NORM:VAL?") == "3.97818E+03")
      #expect(display.ask("DISP:ENER?") == "3.992")
      #expect(display.ask("DISP:CUMU?") == "1847.199")
      #expect(abs(bench.truth.energy - 3.977_777_78) < 1e-6)
      #expect(!bench.loadIsOn)
      #expect(bench.exchangeCounts[.load] == 4)
      #expect(bench.snapshot.sessionCount == 1)
    }
  }

  @Test("runs three phases with a pulse counter, from plug to the last pulse")
  func threePhases() async throws {
    let scenario = try Scenario.read(packageFolder + "/Examples/scenarios/ac-21kw.yaml")
    try await withBench {
      $0 = scenario
      $0.pile.repeatability = 0
      $0.meter.noise = 0
    } _: { bench in
      let meter = try call(bench, .referenceMeter)
      let load = try call(bench, .load)
      let vehicle = try call(bench, .vehicleSimulator)
      let counter = try call(bench, .pulseCounter)
      let clock = try SimulatedClock(socket: bench.clockSocket)
      let seat = try clock.join()
      let start = Duration.seconds(clock.now.components.seconds + 1)
      try await seat.sleep(until: start)

      meter.say(":INP:WIR P3W4;:NUM:NORM:NUM 3;:NUM:NORM:ITEM1 P,SIGMA;:NUM:NORM:ITEM2 WH,SIGMA")
      meter.say(":NUM:NORM:ITEM3 LAMB,SIGMA;:INTEG:STAR")
      #expect(meter.ask(":INTEG:STAT?") == "START")
      vehicle.say("VEH:PLUG ON;SESS:STAR")
      load.say("FUNC CURR;CURR 32;PF 0.8")
      #expect(vehicle.ask("CP:STAT?;CP:CURR?") == "B;32.0")
      #expect(load.ask("PF?") == "0.8000")
      try await seat.sleep(until: start + .seconds(3))
      #expect(vehicle.ask("SESS:STAT?;CP:STAT?") == "CHARGING;C")
      load.say("INP ON")
      #expect(load.ask("INP?") == "1")
      try await seat.sleep(until: start + .seconds(363))
      // 0 to 32 A in 0.8 s at 528 W/A, then 16.896 kW: 6,075.8 kJ or 1.68772 kWh, the meter 0.01 %
      // more, the pile 0.30 %.
      #expect(meter.ask(":NUM:NORM:VAL?") == "16.898E+03,1.68789E+03,800.00E-03")
      #expect(counter.ask("COUN:TOT?") == "1692")
      load.say("INP OFF")
      #expect(load.ask("MEAS:CURR?") == "0.0000")
      #expect(vehicle.ask("SESS:STOP;SESS:STAT?") == "ENDING")
      try await seat.sleep(until: start + .seconds(365))
      #expect(vehicle.ask("SESS:STAT?") == "ENDED")
      #expect(counter.ask("COUN:TOT?") == "1692")
    }
  }

  @Test("answers each of an hour of samples") func hour() async throws {
    try await withBench { bench in
      let meter = try call(bench, .referenceMeter)
      let clock = try SimulatedClock(socket: bench.clockSocket)
      let seat = try clock.join()
      let start = clock.now
      var count = 0
      for second in 1...3600 {
        try await seat.sleep(until: start + .seconds(second))
        if meter.ask(":NUM:NORM:VAL?") != nil { count += 1 }
      }
      #expect(count == 3600)
    }
  }

  @Test("lets a test wait until something was done to the bench") func waitUntil() async throws {
    try await withBench { bench in
      let load = try call(bench, .load)
      async let seen: Void = bench.waitUntil { $0.loadIsOn }
      load.say("INP ON")
      try await seen
      #expect(bench.loadIsOn)
      let never = Task { try await bench.waitUntil { $0.sessionCount > 7 } }
      never.cancel()
      await #expect(throws: CancellationError.self) { try await never.value }
    }
  }

  @Test("gives a terminal's next user a clean line", arguments: [false, true])
  func nextUser(_ isLocked: Bool) async throws {
    try await withBench { bench in
      var first: Caller? = try call(bench, .pileDisplay)
      if isLocked { first?.lockOut() }
      #expect(first?.isExclusive == isLocked)
      first?.say("NONSENSE")
      first?.say("*IDN?")
      // The answer waits in the terminal when its user goes.
      #expect(first?.hasSomething(within: 10_000) == true)
      first = nil
      let second = try call(bench, .pileDisplay)
      second.say("NONSENSE")
      _ = second.ask("DISP:AMO?")
      #expect(!second.isExclusive)
      #expect(second.ask("SYST:ERR?")?.hasPrefix("-113") == true)
      #expect(second.ask("SYST:ERR?") == "0,\"No Error\"")
    }
  }

  @Test("talks with several at once, each with errors of its own") func severalConnections()
    async throws
  {
    try await withBench { bench in
      let (one, other) = (try call(bench, .load), try call(bench, .load))
      one.say("NONSENSE")
      #expect(one.ask("*IDN?") == other.ask("*IDN?"))
      #expect(other.ask("SYST:ERR?") == "0,\"No Error\"")
      #expect(one.ask("SYST:ERR?")?.hasPrefix("-113") == true)
    }
  }

  @Test("stops with callers on every line, and leaves no folder") func stop() async throws {
    var scenario = try Scenario.good()
    scenario.links[.load] = .pty
    let folder = FileManager.default.temporaryDirectory.path
    let bench = try SimulatedBench.start(scenario, folder: folder)
    let clockFolder = URL(filePath: bench.clockSocket).deletingLastPathComponent().path
    #expect(FileManager.default.fileExists(atPath: clockFolder))
    let callers = try scenario.instruments.map { try call(bench, $0) }
    for caller in callers { #expect(caller.ask("*IDN?")?.hasPrefix("ASSIZE-SIMULATED ") == true) }
    bench.stop()
    bench.stop()
    #expect(!FileManager.default.fileExists(atPath: clockFolder))
    #expect(callers[0].ask("*IDN?") == nil)
    #expect(throws: (any Error).self) { try call(bench, .referenceMeter) }
  }

  @Test("says that a folder cannot be used") func noFolder() throws {
    let scenario = try Scenario.good()
    let failure = #expect(throws: Failure.self) {
      _ = try SimulatedBench.start(scenario, folder: "/nowhere")
    }
    #expect(failure?.code == .simulatorFolder)
    #expect(failure?.sentence.en == "The simulator cannot make a temporary folder in /nowhere.")
  }
}
