import Metrology
import Testing

@Suite("The deviation of an amount") struct PaymentDeviationTests {
  /// 12.34 kWh at 1.5 yuan/kWh, truncated, half up to 0.01: due 18.51 to 18.52, nominal 18.51.
  private func due(_ energy: String = "12.34") throws -> AmountDue {
    try AmountDue(
      AmountDueTests.Row(
        testDescription: "one 11-21T10:00:00 11-21T10:30:00 "
          + "| \(energy) 0.01 truncated-session half-up together 0.01 | - | 0 0 0"
      ).inputs()
    )
  }

  @Test(
    "is the amount shown less price times energy, with its sign",
    arguments: [("18.51", "0"), ("18.52", "1/100"), ("18.40", "-11/100"), ("0", "-1851/100")]
  ) func isSigned(_ shown: String, _ yuan: String) throws {
    let deviation = try PaymentDeviation(shown: quantity(shown + " yuan"), due: due())
    #expect(deviation.yuan == (try ratio(yuan)))
  }

  @Test(
    "outside the interval and its limit it fails, inside the procedure's rule decides",
    arguments: [
      ("18.49", "0.01", Conclusion.nonconforming, Conclusion.nonconforming),
      ("18.50", "0.01", .conforming, .conforming), ("18.51", "0.01", .conforming, .conforming),
      ("18.52", "0.01", .conforming, .conforming),
      ("18.53", "0.01", .conforming, .nonconforming),
      ("18.54", "0.01", .nonconforming, .nonconforming),
      ("18.50", "0.00", .nonconforming, .nonconforming),
      ("18.51", "0.00", .conforming, .conforming), ("18.52", "0.00", .conforming, .nonconforming),
      ("18.53", "0", .nonconforming, .nonconforming),
      ("18.53", "0.015", .conforming, .nonconforming),
      ("18.53", "0.02", .conforming, .conforming),
    ]
  ) func isJudged(_ row: (shown: String, limit: String, plain: Conclusion, nominal: Conclusion))
    throws
  {
    let deviation = try PaymentDeviation(shown: quantity(row.shown + " yuan"), due: due())
    let limit = try quantity(row.limit + " yuan")
    #expect(try deviation.conclusion(limit: limit, insideRule: .conforming) == row.plain)
    #expect(try deviation.conclusion(limit: limit, insideRule: .nominal) == row.nominal)
    #expect(try deviation.isInside(limit: limit) == (row.plain == .conforming))
  }

  @Test("is refused with anything but amounts of money from zero on")
  func refuses() throws {
    let due = try due()
    #expect(throws: MetrologyFault.wrongKind(.amount, expected: .money)) {
      try PaymentDeviation(shown: quantity("18.51 yuan/kWh"), due: due)
    }
    #expect(throws: MetrologyFault.negative(.amount)) {
      try PaymentDeviation(shown: quantity("-0.01 yuan"), due: due)
    }
    let deviation = try PaymentDeviation(shown: quantity("18.51 yuan"), due: due)
    #expect(throws: MetrologyFault.wrongKind(.limit, expected: .money)) {
      try deviation.conclusion(limit: quantity("1 %"), insideRule: .conforming)
    }
    #expect(throws: MetrologyFault.negative(.limit)) {
      try deviation.conclusion(limit: quantity("-0.01 yuan"), insideRule: .nominal)
    }
  }
}
