import Metrology
import Testing

@Suite("The operating error") struct OperatingErrorTests {
  struct Row: CustomTestStringConvertible {
    var pile: String
    var reference: String
    var error: String
    var text: String
    var testDescription: String { "\(pile) against \(reference)" }
    init(_ pile: String, _ reference: String, _ error: String, _ text: String) {
      (self.pile, self.reference, self.error, self.text) = (pile, reference, error, text)
    }
  }

  /// Computed with Python's fractions from (E − E0)/E0 · 100 in J.
  static let rows = [
    Row("1.010 kWh", "1.00000 kWh", "1/1", "+1.000000"),
    Row("1.00 kWh", "3600000 J", "0/1", "+0.000000"),
    Row("1.23 kWh", "1.23456 kWh", "-475/1286", "-0.369362"),
    Row("0.999 kWh", "3.6 MJ", "-1/10", "-0.100000"),
    Row("12.34 kWh", "12345.6 Wh", "-175/3858", "-0.045360"),
    Row("0 kWh", "1 kWh", "-100/1", "-100.000000"),
    Row("0.01 kWh", "36001 J", "-100/36001", "-0.002778"),
    Row("2.000 kWh", "1.98020 kWh", "9900/9901", "+0.999899"),
    Row("100000.00 kWh", "99999.9 kWh", "100/999999", "+0.000100"),
  ]

  @Test("is exact and signed in any units of energy", arguments: rows)
  func isExact(_ row: Row) throws {
    let error = try OperatingError.percent(
      pile: quantity(row.pile),
      reference: quantity(row.reference)
    )
    #expect(error == (try ratio(row.error)))
    #expect(error.signedText(places: 6) == row.text)
  }

  @Test("is refused without a reference above zero, or of anything but energy")
  func refuses() throws {
    let pile = try quantity("1.0 kWh")
    for reference in ["0 kWh", "-1 kWh", "0.000 Wh"] {
      #expect(throws: MetrologyFault.notPositive(.referenceEnergy)) {
        try OperatingError.percent(pile: pile, reference: quantity(reference))
      }
    }
    #expect(throws: MetrologyFault.wrongKind(.referenceEnergy, expected: .energy)) {
      try OperatingError.percent(pile: pile, reference: quantity("1 kW"))
    }
    #expect(throws: MetrologyFault.wrongKind(.energy, expected: .energy)) {
      try OperatingError.percent(pile: quantity("1 Ah"), reference: pile)
    }
    #expect(throws: MetrologyFault.overflow) {
      try OperatingError.percent(
        pile: quantity("999999999999999999 kWh"),
        reference: quantity("0.00000000000000007 J")
      )
    }
  }

  @Test(
    "a register difference is exact and keeps the display's digits",
    arguments: [
      ("99.90 kWh", "100.00 kWh", "0.10 kWh"), ("0 kWh", "0.500 kWh", "0.500 kWh"),
      ("1 kWh", "4.6 MJ", "1000000.0 J"), ("5.0 Wh", "5.0 Wh", "0.0 Wh"),
      ("0.0 Wh", "123456 Wh", "123456.0 Wh"),
    ]
  ) func registerDifference(_ start: String, _ end: String, _ energy: String) throws {
    let difference = try RegisterDifference(start: quantity(start), end: quantity(end))
    #expect(difference.energy.description == energy)
  }

  @Test("a register that went backwards is a fault, a roll-over too")
  func wentBackwards() throws {
    #expect(throws: MetrologyFault.registerWentBackwards) {
      try RegisterDifference(start: quantity("99999.99 kWh"), end: quantity("0.01 kWh"))
    }
    #expect(throws: MetrologyFault.registerNotEnergy) {
      try RegisterDifference(start: quantity("1 kW"), end: quantity("2 kWh"))
    }
  }
}
