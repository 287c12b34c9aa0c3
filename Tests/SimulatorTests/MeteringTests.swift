import Testing

@testable import Simulator

@Suite("What the pile counts beside its error curve") struct MeteringTests {
  @Test("drifts with every hour of charging, in one step or in many", arguments: [1, 7, 3600])
  func drift(_ steps: Int) throws {
    var bench = try Simulation.good {
      $0.pile.error = ErrorCurve(base: 0, slope: 0, drift: 0.18 / 3600)
    }
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    for step in 1...steps { bench.advance(to: 8 + 360 * Double(step) / Double(steps)) }
    // 500 V times the integral of I·t, ramp and rest: 213,333 + 2,591,680,000 W·s², times 5e-5.
    #expect(abs(bench.pile.counted.session - bench.trueEnergy - 129_594.666_67) < 0.01)
  }

  @Test("drifts on through a resistance and the next session") func driftGoesOn() throws {
    var bench = try Simulation.good {
      $0.pile.error = ErrorCurve(base: 0, slope: 0, drift: 0.36 / 3600)
      $0.pile.ramp = 1_000_000_000
    }
    bench.beginCharging()
    bench.advance(to: 3608)
    bench.stopSession()
    bench.advance(to: 3700)
    bench.beginCharging(amperes: 50)
    bench.load.mode = .resistance
    bench.load.levels[.resistance] = 5
    let start = bench.now
    _ = bench.switchLoad(on: true)
    bench.advance(to: start + 100)
    // 36 % after the first hour, 37 % after 100 s more: 36.5 % of 12.5 kW for 100 s.
    #expect(abs(bench.pile.counted.session / bench.trueEnergy - 1.365) < 1e-6)
  }

  @Test("creeps while it charges without current, and only then") func creep() throws {
    var bench = try Simulation.good {
      $0.pile.creep = 600
      $0.pile.error = ErrorCurve(base: 0, slope: 0)
      $0.pile.refresh = 0
    }
    bench.plug(true)
    bench.advance(to: 1000)
    #expect(bench.pile.displayedEnergy == "0.000")
    bench.beginCharging()
    #expect(bench.pile.displayedEnergy == "0.000")
    bench.advance(to: bench.now + 60)
    #expect(bench.pile.displayedEnergy == "0.010")
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 360)
    #expect(abs(bench.pile.counted.session - bench.trueEnergy - 36_000) < 1e-3)
    _ = bench.switchLoad(on: false)
    bench.advance(to: bench.now + 1000)
    #expect(abs(bench.pile.counted.session - bench.trueEnergy - 36_000) < 1e-3)
  }

  @Test("gives an edge for each part of a kilowatt-hour, whatever the display shows")
  func pulses() throws {
    var speaker = try Speaker {
      $0.pile.constant = 1000
      $0.pile.refresh = 60
      $0.counterSerial = "SIM-PC-0001"
    }
    func count() -> String? { speaker.say("COUN:TOT?", to: .pulseCounter) }
    #expect(
      speaker.say("*IDN?", to: .pulseCounter)
        == "ASSIZE-SIMULATED ASSIZE,SIM-COUNTER,SIM-PC-0001,1.0"
    )
    #expect(count() == "0")
    speaker.simulation.beginCharging()
    _ = speaker.simulation.switchLoad(on: true)
    speaker.simulation.advance(to: 368)
    // 3.9928874 kWh are registered.
    #expect(count() == "3992")
    _ = speaker.say("COUN:CLE", to: .pulseCounter)
    #expect(count() == "0")
    // The next edge is 0.1126 Wh away, 0.0101 s at 40 kW and 0.38 %.
    speaker.simulation.advance(to: 368.010)
    #expect(count() == "0")
    speaker.simulation.advance(to: 368.0102)
    #expect(count() == "1")
    #expect(speaker.say("SYST:ERR?", to: .pulseCounter) == "0,\"No Error\"")
  }

  @Test("has no counter beside it without a test output") func noCounter() throws {
    var speaker = try Speaker()
    #expect(speaker.say("*IDN?", to: .pulseCounter) == nil)
  }
}
