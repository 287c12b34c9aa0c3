import Testing

@testable import Simulator

@Suite("The pile's tariff") struct TariffTests {
  private static let threePeriods = DailyTariff(
    .init(from: 480, electricity: 1.0, service: 0.4),
    [
      .init(from: 960, electricity: 1.2, service: 0.4),
      .init(from: 1320, electricity: 0.3, service: 0.4),
    ]
  )

  /// 500 V and 80 A without error, at 15:30:00 by the calendar.
  private func bench(
    at calendarStart: Double = 1_795_246_200,
    _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> Simulation {
    var scenario = try Scenario.good()
    scenario.pile.error = ErrorCurve(base: 0, slope: 0)
    scenario.pile.tariff = Self.threePeriods
    scenario.pile.clockOffset = 0
    scenario.pile.clockDrift = 0
    change(&scenario)
    return Simulation(scenario, calendarStart: calendarStart)
  }

  @Test(
    "splits a session at the boundary by the pile's own clock",
    arguments: [
      // Load on at 1400 s with 4 s of ramp, until 2200 s: 16:00 comes at 1800 s. 4.4222 kWh at 1.4
      // and 4.4444 kWh at 1.6.
      (0.0, 0.0, "13.30"),
      // 100 s ahead: 3.3111 kWh and 5.5556 kWh.
      (100, 0, "13.52"),
      // A day and 100 s ahead: the same.
      (86_500, 0, "13.52"),
      // 10 % faster: the boundary at 1636.36 s; 2.6040 kWh and 6.2626 kWh.
      (0, 0.1, "13.67"),
    ]
  )
  func boundary(_ offset: Double, _ drift: Double, _ amount: String) throws {
    for steps in [1, 7, 800] {
      var bench = try bench {
        $0.pile.clockOffset = offset
        $0.pile.clockDrift = drift
      }
      bench.beginCharging()
      bench.advance(to: 1400)
      _ = bench.switchLoad(on: true)
      for step in 1...steps { bench.advance(to: 1400 + 800 * Double(step) / Double(steps)) }
      #expect(bench.pile.displayedAmount == amount, "in \(steps) steps")
    }
  }

  @Test("goes through every boundary of two days in one step") func twoDays() throws {
    var bench = try bench()
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: 12 + 2 * 86_400)
    let energies = bench.pile.counted.byPeriod.map { $0 / 3_600_000 }
    // 40 kW for twice 8 h, 6 h and 10 h; the ramp of 80 kJ lies in the first.
    let expected = [640 + 80.0 / 3600, 480, 800]
    #expect(zip(energies, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(energies)")
  }

  @Test("lets one price reach across midnight, and another begin at it") func midnight() throws {
    // 23:50:00; load on at 8 s, until 1208 s: 588 s before midnight at full load and 608 s after it.
    let beforeMidnight = 1_795_276_200.0
    var across = try bench(at: beforeMidnight)
    var atMidnight = try bench(at: beforeMidnight) {
      $0.pile.tariff = DailyTariff(
        .init(from: 0, electricity: 1, service: 0),
        [.init(from: 720, electricity: 2, service: 0)]
      )
    }
    for bench in [across, atMidnight] { #expect(bench.pileClock == "2026-11-21 23:50:00") }
    across.beginCharging()
    atMidnight.beginCharging()
    _ = across.switchLoad(on: true)
    _ = atMidnight.switchLoad(on: true)
    across.advance(to: 1208)
    atMidnight.advance(to: 1208)
    // 13.3111 kWh at 0.7; 6.5556 kWh at 2 and 6.7556 kWh at 1.
    #expect(across.pile.displayedAmount == "9.32")
    #expect(atMidnight.pile.displayedAmount == "19.87")
  }

  @Test(
    "brings the amount to digits as the pile does",
    arguments: [
      // 3.977778 kWh at 1.0 and 0.4: 3.977778 and 1.591111, 5.568889 together.
      (0.01, PileCharacteristics.Reading.rounded, AmountDisplay.Fees.together, "5.57"),
      (0.01, .truncated, .together, "5.56"), (0.01, .truncated, .apart, "5.56"),
      (0.01, .rounded, .apart, "5.57"), (0.1, .truncated, .apart, "5.4"),
      (0.1, .truncated, .together, "5.5"), (0.0001, .rounded, .together, "5.5689"),
    ]
  )
  func digits(
    _ resolution: Double,
    _ reading: PileCharacteristics.Reading,
    _ fees: AmountDisplay.Fees,
    _ amount: String
  ) throws {
    var bench = try bench {
      $0.pile.amount = AmountDisplay(resolution: resolution, reading: reading, fees: fees)
    }
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: 368)
    #expect(bench.pile.displayedAmount == amount)
  }

  @Test("begins at 0 with a session, in every period") func sessions() throws {
    var bench = try bench()
    bench.beginCharging()
    _ = bench.switchLoad(on: true)
    bench.advance(to: 3600)
    #expect(bench.pile.displayedAmount != "0.00")
    _ = bench.switchLoad(on: false)
    bench.advance(to: 3700)
    bench.beginCharging()
    #expect(bench.pile.displayedAmount == "0.00")
  }
}
