import Testing

@testable import Simulator

@Suite("The physics") struct PhysicsTests {
  // 500 V; 0 to 80 A at 20 A/s, then 80 A, 360 s in all; error 0.30 % + 0.10 % · I/100 A. The sums
  // were made in Python with fractions, midpoints of 1 ms.
  private static let energy = 3.977777777777778
  private static let registered = 3.9928874074072223

  private func worked(_ steps: Int) throws -> Simulation {
    var bench = try Simulation.good()
    bench.beginCharging()
    let start = bench.now
    #expect(bench.switchLoad(on: true) == true)
    for step in 1...steps { bench.advance(to: start + 360 * Double(step) / Double(steps)) }
    #expect(bench.switchLoad(on: false) == true)
    return bench
  }

  @Test("agrees with sums made by other means, in one step or in many", arguments: [1, 7, 3600])
  func workedExample(_ steps: Int) throws {
    let truth = try worked(steps).truth
    #expect(abs(truth.sessionEnergy - Self.energy) < 1e-9)
    #expect(abs(truth.registeredSessionEnergy - Self.registered) < 1e-8)
    #expect(abs(truth.error(at: 80) - 0.0038) < 1e-12)
  }

  @Test("follows a resistance through the ramp") func resistance() throws {
    var bench = try Simulation.good()
    bench.beginCharging(amperes: 50)
    bench.load.mode = .resistance
    bench.load.levels[.resistance] = 5
    let start = bench.now
    _ = bench.switchLoad(on: true)
    bench.advance(to: start + 60)
    // The sum of 5 Ω · I² in Python: 729,166.67 J.
    #expect(abs(bench.trueEnergy - 729_166.666_67) < 0.01)
    #expect(bench.voltage == 250)
  }

  @Test(
    "lets the smallest limit set the current",
    arguments: [
      (Load.Mode.voltage, 500.0, 80.0), (.voltage, 760, 0), (.current, 30, 30),
      (.resistance, 15, 50), (.power, 7500, 10),
    ]
  )
  func steadyCurrent(_ mode: Load.Mode, _ level: Double, _ expected: Double) throws {
    var bench = try Simulation.good()
    bench.beginCharging()
    bench.load.mode = mode
    bench.load.levels[mode] = level
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 10)
    #expect(bench.current == expected)
  }

  @Test("never passes the pile's own current and power") func pileLimits() throws {
    var bench = try Simulation.good { $0.pile.maximumPower = 40_000 }
    bench.beginCharging(volts: 200, amperes: 250)
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 60)
    #expect(bench.current == 100)
    bench.load.levels[.voltage] = 500
    bench.advance(to: bench.now + 60)
    #expect(bench.current == 80)
  }

  @Test("switches an overloaded load off, once, at the instant of the limit") func protection()
    throws
  {
    var bench = try Simulation.good { $0.load.maximumCurrent = 40 }
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 60)
    #expect(!bench.load.isOn)
    #expect(bench.load.protection == .overCurrent)
    // 2 s of ramp to 40 A at 500 V.
    #expect(abs(bench.trueEnergy - 500 * 40) < 1e-6)
    #expect(bench.switchLoad(on: true) == false)
    bench.load.protection = []
    #expect(bench.switchLoad(on: true) == true)
  }

  @Test("ends a session when the load goes, at once without current, later as ended")
  func loadOff() throws {
    var bench = try worked(1)
    #expect(bench.current == 0)
    #expect(bench.pile.phase == .ending(until: bench.now + 3))
    bench.advance(to: bench.now + 3)
    #expect(bench.pile.phase == .ended)
  }

  @Test("ramps down when the session is stopped") func stopSession() throws {
    var bench = try Simulation.good()
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 10)
    let before = bench.trueEnergy
    bench.stopSession()
    bench.advance(to: bench.now + 6)
    // 80 A to 0 in 4 s at 500 V, then 2 of the 3 s until the end.
    #expect(abs(bench.trueEnergy - before - 500 * 80 * 4 / 2) < 1e-6)
    #expect(bench.pile.phase == .ending(until: bench.now + 1))
    #expect(bench.load.isOn)
  }

  @Test("faults when it starts unplugged or the plug is pulled") func plug() throws {
    var bench = try Simulation.good()
    #expect(bench.startSession() == true)
    #expect(bench.pile.phase == .fault(.startedUnplugged))
    #expect(bench.pile.sessionCount == 0)
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: bench.now + 10)
    bench.plug(false)
    #expect(bench.pile.phase == .fault(.pulledWhileActive))
    #expect(bench.current == 0)
  }

  @Test("spreads from session to session as the seed says, the same on every run")
  func repeatability() throws {
    func deviations() throws -> [Double] {
      var bench = try Simulation.good { $0.pile.repeatability = 0.001 }
      return (0..<400).map { _ in
        bench.beginCharging()
        bench.stopSession()
        bench.advance(to: bench.now + 10)
        return bench.pile.sessionDeviation
      }
    }
    let first = try deviations()
    #expect(try deviations() == first)
    let mean = first.reduce(0, +) / 400
    let spread = (first.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 399).squareRoot()
    #expect(abs(mean) < 0.0002)
    #expect(abs(spread - 0.001) < 0.0001)
  }
}
