import Metrology
import Testing

@Suite("The amount due") struct AmountDueTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String

    static func rows(_ table: String) -> [Row] {
      table.split(separator: "\n").map { Row(testDescription: String($0)) }
    }

    /// The words of the four columns.
    func columns() throws -> [[String]] {
      let columns = testDescription.split(separator: " | ")
        .map { $0.split(separator: " ").map(String.init) }
      try #require(columns.count == 4)
      return columns
    }

    func inputs() throws -> PaymentInputs {
      let columns = try columns()
      let (session, how) = (columns[0], columns[1])
      let periods = try #require(AmountDueCases.tariffs[session[0]])
      return PaymentInputs(
        tariff: try tariff(periods),
        start: try civilTime("2026-" + session[1]),
        end: try civilTime("2026-" + session[2]),
        energy: try quantity(how[0] + " kWh"),
        energyResolution: try quantity(how[1] + " kWh"),
        register: try #require(RegisterComparison.PileRegister(rawValue: how[2])),
        shares: try shares(columns[2].joined(separator: " ")),
        rounding: try #require(AmountRounding(rawValue: how[3])),
        roundedFees: try #require(PaymentInputs.RoundedFees(rawValue: how[4])),
        amountResolution: try quantity(how[5] + " yuan")
      )
    }

    func expected() throws -> [ExactRatio] { try columns()[3].map(ratio) }
  }

  @Test("is what trying every split and energy gives", arguments: Row.rows(AmountDueCases.exact))
  func agrees(_ row: Row) throws {
    let due = try AmountDue(row.inputs())
    #expect([due.least, due.most, due.nominal] == (try row.expected()))
  }

  @Test(
    "holds every split, at most two steps too wide, where the fees change in opposite directions",
    arguments: Row.rows(AmountDueCases.opposite)
  ) func encloses(_ row: Row) throws {
    let (due, expected) = (try AmountDue(row.inputs()), try row.expected())
    let slack = try ExactRatio(decimal("0.02"))
    #expect(due.nominal == expected[2])
    #expect(due.least <= expected[0] && expected[1] <= due.most)
    #expect(try expected[0] - slack <= due.least)
    #expect(try due.most <= expected[1] + slack)
  }

  /// By hand: 12.34 kWh at 1.1 and 0.4 are 13.574 and 4.936; 12.35 kWh, never reached, 13.585 and
  /// 4.940.
  @Test("states electricity and service fee apart")
  func statesFees() throws {
    var inputs = try Row(
      testDescription: "one 11-21T10:00:00 11-21T10:30:00 "
        + "| 12.34 0.01 truncated-session half-up apart 0.01 | - | 0 0 0"
    ).inputs()
    let apart = try AmountDue(inputs)
    #expect(try yuan(apart.electricity) == ["13.57", "13.58", "13.574"])
    #expect(try yuan(apart.service) == ["4.94", "4.94", "4.936"])
    #expect(try yuan(apart.total) == ["18.51", "18.52", "18.51"])
    inputs.roundedFees = .together
    let together = try AmountDue(inputs)
    #expect(try yuan(together.electricity) == ["13.574", "13.585", "13.574"], "not rounded")
    #expect(try yuan(together.service) == ["4.936", "4.94", "4.936"])
    #expect(try yuan(together.total) == ["18.51", "18.52", "18.51"])
  }

  /// regulations.md 2: with 0.01 kWh and 1.5 yuan/kWh the unseen digit alone is worth 0.015 yuan.
  @Test("is as wide as the unseen digit is worth")
  func isAsWideAsTheDigit() throws {
    let inputs = try Row(
      testDescription: "one 11-21T10:00:00 11-21T10:30:00 "
        + "| 1.00 0.01 cumulative truncated together 0.0001 | - | 0 0 0"
    ).inputs()
    let due = try AmountDue(inputs)
    #expect(try due.most - due.least == percentRatio("0.030"), "one digit either way")
    var session = inputs
    session.register = .roundedSession
    let narrower = try AmountDue(session)
    #expect(try narrower.most - narrower.least == percentRatio("0.015"))
  }

  @Test("is refused without what it is computed from")
  func refuses() throws {
    let row = "night 11-21T21:50:00 11-22T05:10:00 "
    let good = try Row(
      testDescription: row + "| 5.00 0.01 cumulative half-up together 0.01 | 0..1/2 | 0 0 0"
    ).inputs()
    _ = try AmountDue(good)
    func fault(_ change: (inout PaymentInputs) throws -> Void) rethrows -> MetrologyFault? {
      var inputs = good
      try change(&inputs)
      do throws(MetrologyFault) {
        _ = try AmountDue(inputs)
        return nil
      } catch { return error }
    }
    #expect(fault { $0.shares = [] } == .sharesDoNotMatch(boundaries: 1, given: 0))
    #expect(
      fault { $0.shares = [.unknown, .unknown] } == .sharesDoNotMatch(boundaries: 1, given: 2)
    )
    #expect(try fault { $0.energy = try quantity("-0.01 kWh") } == .negative(.energy))
    #expect(
      try fault { $0.energy = try quantity("1 kW") } == .wrongKind(.energy, expected: .energy)
    )
    #expect(try fault { $0.energyResolution = try quantity("0 kWh") } == .notPositive(.resolution))
    #expect(
      try fault { $0.energyResolution = try quantity("1 yuan") }
        == .wrongKind(.resolution, expected: .energy)
    )
    #expect(
      try fault { $0.amountResolution = try quantity("0.00 yuan") }
        == .notPositive(.amountResolution)
    )
    #expect(
      try fault { $0.amountResolution = try quantity("0.01 kWh") }
        == .wrongKind(.amountResolution, expected: .money)
    )
    #expect(
      try fault { $0.end = try civilTime("2026-11-21 21:49:59") } == .sessionEndsBeforeItStarts
    )
    #expect(try fault { $0.end = try civilTime("2027-11-21 21:49:59") } == .sessionTooLong)
    #expect(
      try fault { $0.energy = try quantity("999999999999999999 kWh") } == nil,
      "a large number is a number"
    )
  }

  @Test("is refused with shares that no course of energy has")
  func refusesSharesOutOfOrder() throws {
    var inputs = try Row(
      testDescription: "night 11-21T21:50:00 11-22T06:10:00 "
        + "| 5.00 0.01 cumulative half-up together 0.01 | 1/2..3/5 1/10..2/5 | 0 0 0"
    ).inputs()
    #expect(throws: MetrologyFault.sharesOutOfOrder) { try AmountDue(inputs) }
    inputs.shares = try shares("1/2..3/5 1/10..1/2")
    #expect(throws: Never.self) { try AmountDue(inputs) }
    for (least, most) in [("-1/10", "1/2"), ("1/2", "11/10"), ("1/2", "1/3")] {
      #expect(throws: MetrologyFault.shareOutOfRange) {
        try EnergyShare(least: ratio(least), most: ratio(most))
      }
    }
  }

  private func yuan(_ bounds: AmountDue.Bounds) throws -> [String] {
    try [bounds.least, bounds.most, bounds.nominal]
      .map { try #require($0.exactDecimal(minimumPlaces: 2)).description }
  }
}
