import Testing

@testable import Simulator

@Suite("The pile's display") struct DisplayTests {
  @Test(
    "shows digits as they are reached",
    arguments: [
      (0.0, PileCharacteristics.Reading.truncated, 0.001, "0.000"),
      (3.9928874, .truncated, 0.001, "3.992"), (3.9928874, .rounded, 0.001, "3.993"),
      (3.9928874, .truncated, 0.01, "3.99"), (3.995, .rounded, 0.01, "4.00"),
      // 0.3 kWh has no exact binary form; the digit is reached all the same.
      (0.1 + 0.2, .truncated, 0.1, "0.3"), (0.3, .truncated, 0.001, "0.300"),
      (12.049, .truncated, 0.05, "12.00"), (12.34, .truncated, 1, "12"),
    ]
  )
  func digits(
    _ energy: Double,
    _ reading: PileCharacteristics.Reading,
    _ resolution: Double,
    _ shown: String
  ) throws {
    var bench = try Simulation.good {
      $0.pile.reading = reading
      $0.pile.resolution = resolution
    }
    bench.pile.shown.session = energy * 3_600_000
    #expect(bench.pile.displayedEnergy == shown)
  }

  @Test("is refreshed at its period, not between") func refresh() throws {
    var bench = try Simulation.good { $0.pile.refresh = 5 }
    bench.beginCharging(volts: 360, amperes: 100)  // Charges at 8 s; 36 kW from 13 s on.
    _ = bench.switchLoad(on: true)
    var seen: [String] = []
    for instant in [9.9, 10, 14.9, 15, 19.99, 20] {
      bench.advance(to: instant)
      seen.append(bench.pile.displayedEnergy)
    }
    // 7.2 kW/s of ramp: at 10 s 14.4 kJ, at 15 s 90 kJ + 72 kJ, at 20 s 180 kJ more; plus 0.3…0.4 %.
    #expect(seen == ["0.000", "0.004", "0.004", "0.045", "0.045", "0.095"])
  }

  @Test("shows every change where it has no refresh period") func withoutRefresh() throws {
    var bench = try Simulation.good { $0.pile.refresh = 0 }
    bench.beginCharging(volts: 360, amperes: 100)
    _ = bench.switchLoad(on: true)
    bench.advance(to: 19.99)
    #expect(bench.pile.displayedEnergy == "0.095")
  }

  @Test("begins at 0 with a session and keeps the last value until then") func sessions() throws {
    var bench = try Simulation.good()
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: 368)
    _ = bench.switchLoad(on: false)
    bench.advance(to: 400)
    #expect(bench.pile.displayedEnergy == "3.992")
    #expect(bench.pile.displayedCumulative == "1847.199")
    #expect(bench.pile.displayedAmount == "4.79")
    bench.beginCharging()
    #expect(bench.pile.displayedEnergy == "0.000")
    #expect(bench.pile.displayedCumulative == "1847.199")
    #expect(bench.pile.sessionCount == 2)
  }

  @Test("shows the cumulative register where the pile has no other") func cumulative() throws {
    let bench = try Simulation.good { $0.pile.register = .cumulative }
    #expect(bench.pile.displayedEnergy == "1843.207")
  }

  @Test("has a clock of its own: offset, drift, whole seconds, China's zone") func clock() throws {
    var bench = try Simulation.good {
      $0.pile.clockOffset = 1.4
      $0.pile.clockDrift = 100e-6
    }
    #expect(bench.pileClock == "2026-11-21 15:30:01")
    bench.advance(to: 0.7)
    #expect(bench.pileClock == "2026-11-21 15:30:02")
    bench.advance(to: 36_000)  // 3.6 s gained.
    #expect(bench.pileClock == "2026-11-22 01:30:05")
  }
}
