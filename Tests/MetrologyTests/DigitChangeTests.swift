import Metrology
import Testing

@Suite("Reading at a change of digit") struct DigitChangeTests {
  /// By hand: 0.001 kWh are 3600 J, at 7.2 kW half a second; 0.01 kWh at 60 kW 0.6 s.
  @Test(
    "is allowed where a digit lasts longer than two refresh periods, and than 2 s for a person",
    arguments: [
      ("0.001 kWh", "7.2 kW", "0.2 s", true, false),
      ("0.001 kWh", "7.2 kW", "250 ms", false, false),
      ("0.001 kWh", "7.2 kW", "249 ms", true, false),
      ("0.001 kWh", "7200.001 W", "249.99996 ms", true, false),
      ("0.001 kWh", "7200.001 W", "250 ms", false, false),
      ("0.01 kWh", "60 kW", "0.3 s", false, false), ("0.01 kWh", "60 kW", "0 s", true, false),
      ("0.01 kWh", "18 kW", "0.1 s", true, false), ("0.01 kWh", "17999 W", "0.1 s", true, true),
      ("0.01 kWh", "7 kW", "1 s", true, true), ("0.01 kWh", "7 kW", "3 s", false, false),
      ("0.001 kWh", "1 kW", "1.7 s", true, true), ("0.001 kWh", "1 kW", "1.8 s", false, false),
    ]
  ) func isAllowed(
    _ row: (resolution: String, power: String, refresh: String, driver: Bool, person: Bool)
  ) throws {
    for (isByPerson, expected) in [(false, row.driver), (true, row.person)] {
      let isAllowed = try DigitChange.isAllowed(
        resolution: quantity(row.resolution),
        power: quantity(row.power),
        refresh: quantity(row.refresh),
        byPerson: isByPerson
      )
      #expect(isAllowed == expected, "by a person: \(isByPerson)")
    }
  }

  @Test(
    "is refused without a digit, a power and a refresh period",
    arguments: [
      ("0 kWh", "7 kW", "1 s", MetrologyFault.notPositive(.resolution)),
      ("0.01 kW", "7 kW", "1 s", .wrongKind(.resolution, expected: .energy)),
      ("0.01 kWh", "0 kW", "1 s", .notPositive(.power)),
      ("0.01 kWh", "-7 kW", "1 s", .notPositive(.power)),
      ("0.01 kWh", "7 A", "1 s", .wrongKind(.power, expected: .power)),
      ("0.01 kWh", "7 kW", "-1 s", .negative(.refresh)),
      ("0.01 kWh", "7 kW", "1 month", .wrongKind(.refresh, expected: .duration)),
    ]
  ) func refuses(
    _ row: (resolution: String, power: String, refresh: String, fault: MetrologyFault)
  ) {
    #expect(throws: row.fault) {
      try DigitChange.isAllowed(
        resolution: quantity(row.resolution),
        power: quantity(row.power),
        refresh: quantity(row.refresh),
        byPerson: false
      )
    }
  }

  @Test(
    "has the resolution of its digit or of one refresh period, whichever is larger",
    arguments: [
      (["7 kW", "0.5 s", "0.2 Wh"], "0.001 kWh", "0.001 kWh"),
      (["7.2 kW", "0.5 s", "0.2 Wh"], "0.001 kWh", "0.001 kWh"),
      (["60 kW", "1 s", "0.5 Wh"], "0.001 kWh", "60000 J"),
      (["36 kW", "1 s", "0.5 Wh"], "0.001 kWh", "0.01 kWh"),
      (["36 kW", "0 s", "0.5 Wh"], "0.001 kWh", "0.001 kWh"),
      (["0.3 Wh"], "0.001 kWh", "0.3 Wh"), ([], "0.001 kWh", "0.001 kWh"),
    ]
  ) func hasAResolution(_ change: [String], _ digit: String, _ resolution: String) throws {
    let comparison = try Scenario(pile: digit, change: change).comparison()
    #expect(try comparison.effectiveResolution.description == resolution)
  }
}
