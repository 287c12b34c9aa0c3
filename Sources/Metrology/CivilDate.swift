/// A day of the calendar: Gregorian, also before 1582 (proleptic), years 1 to 9999.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Takes a day that exists.
  package init?(year: Int, month: Int, day: Int) {
    guard
      (1...9999).contains(year), (1...12).contains(month),
      (1...Self.dayCount(year: year, month: month)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01.
  package var unixDay: Int {
    let earlierYears = year - 1
    let leapDays = earlierYears / 4 - earlierYears / 100 + earlierYears / 400
    let earlierMonths = (1..<month).reduce(0) { $0 + Self.dayCount(year: year, month: $1) }
    return earlierYears * 365 + leapDays + earlierMonths + day - 1 - Self.firstDayOfUnix
  }

  /// Days from 0001-01-01 to 1970-01-01.
  private static let firstDayOfUnix = 719_162

  /// Takes days since 1970-01-01; nil outside the years 1 to 9999.
  package init?(unixDay: Int) {
    guard (-Self.firstDayOfUnix...2_932_896).contains(unixDay) else { return nil }
    // A year has at most 366 days, so the guess is never late; it is at most a few years early.
    var year = (unixDay + Self.firstDayOfUnix) / 366 + 1
    while let next = CivilDate(year: year + 1, month: 1, day: 1), next.unixDay <= unixDay {
      year += 1
    }
    var rest = unixDay - (CivilDate(year: year, month: 1, day: 1)?.unixDay ?? 0)
    var month = 1
    while month < 12, rest >= Self.dayCount(year: year, month: month) {
      rest -= Self.dayCount(year: year, month: month)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
