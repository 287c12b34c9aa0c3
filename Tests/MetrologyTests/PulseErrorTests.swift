import Metrology
import Testing

@Suite("The operating error by pulses") struct PulseErrorTests {
  /// Computed with Python's fractions from (N/C − E0)/E0 · 100 in J.
  @Test(
    "is exact, also where no decimal states a pulse",
    arguments: [
      (4, "100", "0.0400 kWh", "0/1", "+0.000000"),
      (4, "100", "0.0396 kWh", "100/99", "+1.010101"),
      (1000, "1600", "625.1 Wh", "-100/6251", "-0.015997"),
      (7, "300", "84000 J", "0/1", "+0.000000"),
      (7, "300", "0.0233333 kWh", "100/699999", "+0.000143"),
      (0, "1000", "1 kWh", "-100/1", "-100.000000"),
      (1, "0.5", "2 kWh", "0/1", "+0.000000"),
      (123_457, "6400", "19.2901 kWh", "225/771604", "+0.000292"),
      (1_000_000_000, "12345", "300.5 MJ", "47950537700/494623", "+96943.606949"),
    ]
  ) func isExact(
    _ row: (pulses: Int, constant: String, reference: String, error: String, text: String)
  ) throws {
    let error = try OperatingError.percent(
      pulses: row.pulses,
      constant: quantity(row.constant + " imp/kWh"),
      reference: quantity(row.reference)
    )
    #expect(error == (try ratio(row.error)))
    #expect(error.signedText(places: 6) == row.text)
  }

  @Test("7 pulses at 300 imp/kWh are 7/300 kWh")
  func isAnEnergy() throws {
    let constant = try quantity("300 imp/kWh")
    #expect(try PulseEnergy.kilowattHours(pulses: 7, constant: constant) == ratio("7/300"))
    #expect(try PulseEnergy.kilowattHours(pulses: 0, constant: constant) == .zero)
  }

  @Test("is refused without pulses, a constant and a reference that are some")
  func refuses() throws {
    func error(_ pulses: Int, _ constant: String, _ reference: String) throws -> ExactRatio {
      try OperatingError.percent(
        pulses: pulses,
        constant: quantity(constant),
        reference: quantity(reference)
      )
    }
    #expect(throws: MetrologyFault.negative(.pulses)) { try error(-1, "100 imp/kWh", "1 kWh") }
    #expect(throws: MetrologyFault.negative(.pulses)) { try error(.min, "100 imp/kWh", "1 kWh") }
    #expect(throws: MetrologyFault.notPositive(.meterConstant)) {
      try error(1, "0 imp/kWh", "1 kWh")
    }
    #expect(throws: MetrologyFault.wrongKind(.meterConstant, expected: .meterConstant)) {
      try error(1, "100 kWh", "1 kWh")
    }
    #expect(throws: MetrologyFault.notPositive(.referenceEnergy)) {
      try error(1, "100 imp/kWh", "0 kWh")
    }
    #expect(throws: MetrologyFault.wrongKind(.referenceEnergy, expected: .energy)) {
      try error(1, "100 imp/kWh", "1 imp/kWh")
    }
    #expect(throws: MetrologyFault.overflow) {
      try error(.max, "0.00000000000000007 imp/kWh", "0.00000000000000007 J")
    }
  }
}
