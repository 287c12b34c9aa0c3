import Foundation
import Metrology
import Testing

@Suite("Civil time") struct CivilTimeTests {
  /// Computed with Python's datetime, which is proleptic Gregorian without leap seconds.
  static let instants: [(text: String, nanoseconds: String)] = [
    ("1970-01-01T00:00:00+00:00", "0"), ("2026-11-21T15:30:05+08:00", "1795246205000000000"),
    ("2000-02-29T23:59:59+00:00", "951868799000000000"),
    ("1900-02-28T23:59:59+00:00", "-2203891201000000000"),
    ("1900-03-01T00:00:00+00:00", "-2203891200000000000"),
    ("2100-02-28T12:00:00-03:30", "4107511800000000000"),
    ("0001-01-01T00:00:00+00:00", "-62135596800000000000"),
    ("9999-12-31T23:59:59+00:00", "253402300799000000000"),
    ("1969-12-31T23:59:59+00:00", "-1000000000"),
    ("1582-10-10T00:00:00+00:00", "-12219724800000000000"),
    ("2024-12-31T23:59:59+14:00", "1735639199000000000"),
    ("2023-01-01T00:00:00-12:00", "1672574400000000000"),
  ]

  @Test("and the instant follow from each other", arguments: instants)
  func isAnInstant(_ row: (text: String, nanoseconds: String)) throws {
    let time = try civilTime(row.text)
    let instant = try #require(Int128(row.nanoseconds))
    #expect(time.unixNanoseconds == instant)
    #expect(CivilTime(unixNanoseconds: instant, zoneMinutes: time.zoneMinutes) == time)
    #expect(time.isoText == row.text)
  }

  @Test("agrees with every day of 400 years, counted one by one")
  func countsEveryDay() throws {
    let first = try #require(CivilDate("1800-01-01"))
    var previous = first
    for unixDay in (first.unixDay + 1)...(first.unixDay + 146_097) {
      guard let date = CivilDate(unixDay: unixDay) else { break }
      let isNext =
        date.unixDay == unixDay && previous < date
        && (date.day == previous.day + 1 || date.day == 1)
      if !isNext { #expect(Bool(false), "\(previous) is followed by \(date)") }
      previous = date
    }
    #expect(previous.description == "2200-01-01")
  }

  @Test(
    "is read as a display shows it and as ISO 8601",
    arguments: [
      ("2026-11-21 15:30:05", "2026-11-21T15:30:05+08:00"),
      ("2026-11-21T15:30:05Z", "2026-11-21T15:30:05+00:00"),
      ("2026-11-21 15:30:05.250", "2026-11-21T15:30:05.250+08:00"),
      ("2024-02-29T00:00:00.123456789-11:45", "2024-02-29T00:00:00.123456789-11:45"),
    ]
  ) func reads(_ text: String, _ iso: String) throws {
    let time = try civilTime(text)
    #expect(time.isoText == iso)
    let stored = try JSONDecoder().decode(CivilTime.self, from: JSONEncoder().encode(time))
    #expect(stored == time)
  }

  @Test(
    "is refused when no such time exists or the text is another",
    arguments: [
      "", "2026-11-21", "2026-02-29 00:00:00", "1900-02-29 00:00:00", "2026-13-01 00:00:00",
      "2026-00-01 00:00:00", "2026-04-31 00:00:00", "0000-01-01 00:00:00", "2026-11-21 24:00:00",
      "2026-11-21 15:60:00", "2026-11-21 23:59:60", "2026-11-21  15:30:05", "2026-11-21t15:30:05",
      "2026/11/21 15:30:05", "26-11-21 15:30:05", "2026-11-21 15:30:05.",
      "2026-11-21 15:30:05.1234567890",
      "2026-11-21 15:30:05 ", "2026-11-21 15:30:05+8", "2026-11-21 15:30:05+15:00",
      "2026-11-21 15:30:05+08:60", "2026-11-21 15:30:05z", "2026-11-21 15:30:05ZZ",
      "+026-11-21 15:30:05",
      "2026-11-21 15:30:0５", "2026-11-21 15:30:05.1.2", "2026-11-21 15:30:000000",
    ]
  ) func refuses(_ text: String) {
    #expect(CivilTime(text: text, zoneMinutes: 480) == nil)
  }

  @Test("keeps to the years and zones that exist, whatever number it is made from")
  func staysInRange() {
    for instant in [Int128.min, .max, Int128(Int64.min) * 100, 253_402_300_800_000_000_000] {
      #expect(CivilTime(unixNanoseconds: instant, zoneMinutes: 0) == nil)
    }
    for zone in [Int.min, -721, 841, .max] {
      #expect(CivilTime(unixNanoseconds: 0, zoneMinutes: zone) == nil)
      #expect(CivilTime(text: "2026-11-21 15:30:05", zoneMinutes: zone) == nil)
    }
    #expect(CivilTime(unixNanoseconds: Int64.min, zoneMinutes: 480) != nil)
    #expect(CivilDate(unixDay: .max) == nil && CivilDate(unixDay: .min) == nil)
    #expect(CivilDate(year: .max, month: .min, day: 0) == nil)
  }

  @Test("drops the zeros nobody stated, and only those")
  func fractionOfAnInstant() {
    let texts = [1_500_000_000, 1, 10_000_000_000].map {
      CivilTime(unixNanoseconds: $0, zoneMinutes: 480)?.text
    }
    #expect(
      texts == [
        "1970-01-01 08:00:01.5", "1970-01-01 08:00:00.000000001", "1970-01-01 08:00:10",
      ]
    )
  }

  @Test(
    "validity ends the day before, or with a month that is too short",
    arguments: [
      ("2023-03-02", 72, "2029-03-01"), ("2026-11-21", 36, "2029-11-20"),
      ("2024-02-29", 36, "2027-02-28"),
      ("2024-02-29", 48, "2028-02-28"), ("2026-01-01", 12, "2026-12-31"),
      ("2026-08-31", 6, "2027-02-28"),
      ("2026-12-01", 1, "2026-12-31"),
    ]
  ) func validity(_ start: String, _ months: Int, _ end: String) throws {
    let first = try #require(CivilDate(start))
    let until = try #require(first.validUntil(months: months))
    #expect(until.description == end)
    #expect(until.isValid(on: until))
    let next = try #require(CivilDate(unixDay: until.unixDay + 1))
    #expect(!until.isValid(on: next))
  }

  @Test(
    "a period without months, or beyond the calendar, ends never",
    arguments: [0, -1, .min, .max, 120_000]
  )
  func refusesPeriods(_ months: Int) throws {
    let start = try #require(CivilDate("2026-11-21"))
    #expect(start.validUntil(months: months) == nil)
  }
}
