import Foundation
import Metrology
import Testing

@Suite("A tariff") struct TariffTests {
  @Test(
    "names a minute without a price and a minute with two",
    arguments: [
      ("", MetrologyFault.tariffWithoutPeriods),
      ("00:00-08:00 1 0, 08:30-24:00 1 0", gap("08:00", "08:30")),
      ("00:00-23:59 1 0", gap("23:59", "24:00")), ("00:01-24:00 1 0", gap("00:00", "00:01")),
      ("06:00-22:00 1 0", gap("22:00", "06:00")), ("12:00-12:01 1 0", gap("12:01", "12:00")),
      ("22:00-00:00 1 0, 06:00-22:00 1 0", gap("00:00", "06:00")),
      ("00:00-24:00 1 0, 08:00-09:00 1 0", overlap(0, 1, "08:00", "09:00")),
      ("00:00-08:01 1 0, 08:00-24:00 1 0", overlap(0, 1, "08:00", "08:01")),
      ("22:00-07:00 1 0, 06:00-23:00 1 0", overlap(0, 1, "06:00", "07:00")),
      ("23:00-01:00 1 0, 01:00-22:00 1 0, 22:00-02:00 1 0", overlap(0, 2, "23:00", "01:00")),
      ("00:00-24:00 1 0, 00:00-24:00 1 0", overlap(0, 1, "00:00", "24:00")),
      ("00:00-12:00 1 0, 12:00-12:00 1 0, 12:00-24:00 1 0", .tariffPeriod(1, .empty)),
      ("00:00-12:00 1 0, 24:00-12:00 1 0", .tariffPeriod(1, .startsAtEndOfDay)),
      ("00:00-24:00 -0.1 0", .tariffPeriod(0, .negativePrice)),
      ("00:00-24:00 0.1 -0.0001", .tariffPeriod(0, .negativePrice)),
      ("00:00-24:00 0.12345 0", .tariffPeriod(0, .tooManyPricePlaces)),
      ("00:00-24:00 0.1 0.10000", .tariffPeriod(0, .tooManyPricePlaces)),
    ]
  ) func refuses(_ text: String, _ fault: MetrologyFault) throws {
    let periods = try tariffPeriods(text)
    #expect(throws: fault) { try Tariff(periods) }
  }

  static func gap(_ from: String, _ until: String) -> MetrologyFault {
    .tariffGap(from: TimeOfDay(from) ?? .endOfDay, until: TimeOfDay(until) ?? .startOfDay)
  }

  static func overlap(
    _ first: Int,
    _ second: Int,
    _ from: String,
    _ until: String
  ) -> MetrologyFault {
    .tariffOverlap(
      first,
      second,
      from: TimeOfDay(from) ?? .endOfDay,
      until: TimeOfDay(until) ?? .startOfDay
    )
  }

  @Test("takes prices in yuan per kilowatt-hour only")
  func wantsPrices() throws {
    var period = try tariffPeriods("00:00-24:00 1 0")[0]
    period.service = try quantity("1 yuan")
    #expect(throws: MetrologyFault.tariffPeriod(0, .priceOfWrongKind)) { try Tariff([period]) }
  }

  @Test(
    "has one price at every minute, until excluded",
    arguments: [
      ("night", "2026-11-21 21:59:59.999", "1.3876"), ("night", "2026-11-21 22:00:00", "0.7121"),
      ("night", "2026-11-22 00:00:00", "0.7121"), ("night", "2026-11-22 05:59:59", "0.7121"),
      ("night", "2026-11-22 06:00:00", "1.3876"), ("one", "2026-11-22 23:59:59", "1.5000"),
      ("four", "2026-11-22 11:30:00", "1.2500"), ("four", "2026-11-22 23:59:59", "1.6334"),
      ("half-hours", "2026-11-22 23:45:00", "1.2795"),
      ("half-hours", "2026-11-22 00:30:00", "0.7130"),
    ]
  ) func hasAPrice(_ name: String, _ time: String, _ price: String) throws {
    let tariff = try tariff(#require(AmountDueCases.tariffs[name]))
    #expect(try tariff.price(at: civilTime(time)).description == price + " yuan/kWh")
  }

  /// Computed with Python, minute by minute: the boundaries as day and time, and the electricity
  /// prices met.
  @Test(
    "says what a session crosses by the pile's own clock",
    arguments: [
      ("one", "2026-11-21 10:00:00", "2026-11-23 10:00:00", "", "1.1000"),
      ("night", "2026-11-21 22:00:00", "2026-11-22 06:00:00", "", "0.3121"),
      (
        "night", "2026-11-21 21:59:59.999", "2026-11-22 06:00:00.001", "21.22:00 22.06:00",
        "0.9876 0.3121 0.9876"
      ),
      (
        "night", "2026-12-31 23:00:00", "2027-01-02 07:00:00", "01.06:00 01.22:00 02.06:00",
        "0.3121 0.9876 0.3121 0.9876"
      ),
      ("four", "2026-11-21 08:00:00", "2026-11-21 08:00:00", "", "1.2345"),
      ("four", "2026-11-21 07:59:59", "2026-11-21 08:00:00", "", "0.3121"),
      (
        "four", "2026-11-21 07:00:00", "2026-11-22 08:00:01",
        "21.08:00 21.11:30 21.19:00 22.00:00 22.08:00",
        "0.3121 1.2345 0.7000 1.0333 0.3121 1.2345"
      ),
      (
        "half-hours", "2024-02-29 23:29:00", "2024-03-01 01:00:00", "29.23:30 01.00:00 01.00:30",
        "0.8658 0.8781 0.3000 0.3123"
      ),
    ]
  ) func crosses(
    _ row: (tariff: String, start: String, end: String, boundaries: String, prices: String)
  ) throws {
    let tariff = try tariff(#require(AmountDueCases.tariffs[row.tariff]))
    let course = try tariff.course(from: civilTime(row.start), until: civilTime(row.end))
    let boundaries = course.boundaries
      .map { String($0.text.dropFirst(8).prefix(8)).replacing(" ", with: ".") }
    #expect(boundaries.joined(separator: " ") == row.boundaries)
    let prices = course.periods.map(\.electricity.number.description)
    #expect(prices.joined(separator: " ") == row.prices)
  }

  @Test("crosses as many boundaries in a week as its days hold, and no longer session is taken")
  func holdsAWeek() throws {
    let tariff = try tariff(#require(AmountDueCases.tariffs["half-hours"]))
    let start = try civilTime("2026-11-20 00:10:00")
    let course = try tariff.course(from: start, until: civilTime("2026-11-27 00:10:00"))
    #expect(course.boundaries.count == 7 * 48)
    #expect(throws: MetrologyFault.sessionTooLong) {
      try tariff.course(from: start, until: civilTime("2026-11-27 00:10:00.000000001"))
    }
    let end = try civilTime("9999-12-31 23:59:59")
    #expect(throws: Never.self) {
      try tariff.course(from: civilTime("9999-12-31 00:00:00"), until: end)
    }
  }

  @Test("keeps prices and times as they were stated when it is stored")
  func isStored() throws {
    let tariff = try tariff("22:00-06:00 0.3120 0.4, 06:00-22:00 1.0 0.4")
    let stored = try JSONEncoder().encode(tariff)
    let again = try JSONDecoder().decode(Tariff.self, from: stored)
    #expect(again == tariff)
    #expect(again.periods.map(\.electricity.description) == ["0.3120 yuan/kWh", "1.0 yuan/kWh"])
    #expect(again.periods.map(\.until.description) == ["06:00", "22:00"])
    let spoilt = String(decoding: stored, as: UTF8.self).replacing("06:00", with: "07:00")
    #expect(throws: Never.self) { try JSONDecoder().decode(Tariff.self, from: Data(spoilt.utf8)) }
    let gapped = String(decoding: stored, as: UTF8.self).replacing("22:00", with: "22:60")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Tariff.self, from: Data(gapped.utf8))
    }
  }

  @Test(
    "reads times of day of two digits each, 24:00 among them",
    arguments: [
      ("00:00", 0), ("08:30", 510), ("23:59", 1439), ("24:00", 1440), ("24:01", nil),
      ("8:30", nil),
      ("08:60", nil), ("08:30:00", nil), ("", nil), ("-1:00", nil), ("٠٨:٣٠", nil), ("99:99", nil),
    ] as [(String, Int?)]
  ) func readsTimes(_ text: String, _ minute: Int?) {
    let time = TimeOfDay(text)
    #expect(time?.minute == minute)
    #expect(time.map(\.description) == minute.map { _ in text })
  }
}
