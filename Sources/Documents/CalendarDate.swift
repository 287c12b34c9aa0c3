package import Wording

/// A day of the calendar, without a time or a zone.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil for a day that does not exist.
  package init?(year: Int, month: Int, day: Int) {
    guard
      (1900...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(existing: (year, month, day))
  }

  private init(existing date: (year: Int, month: Int, day: Int)) {
    (year, month, day) = date
  }

  /// Reads `2026-11-21`, alone or at the head of an ISO 8601 time.
  package init?(_ text: some StringProtocol) {
    let (date, rest) = (text.prefix(10), text.dropFirst(10))
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard
      rest.isEmpty || rest.first == "T" || rest.first == " ",
      parts.map(\.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day of a period that begins today: the day before the same day of a later month, or
  /// that month's last day where it has no such day.
  package func lastDay(ofMonths months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let (laterYear, laterMonth) = (count / 12, count % 12 + 1)
    let length = Self.days(in: laterMonth, of: laterYear)
    if day > length { return CalendarDate(existing: (laterYear, laterMonth, length)) }
    if day > 1 { return CalendarDate(existing: (laterYear, laterMonth, day - 1)) }
    let (lastYear, lastMonth) = ((count - 1) / 12, (count - 1) % 12 + 1)
    return CalendarDate(existing: (lastYear, lastMonth, Self.days(in: lastMonth, of: lastYear)))
  }

  /// `2026 年 11 月 21 日`, `2026-11-21`.
  package var text: BilingualText {
    BilingualText(zh: "\(year) 年 \(month) 月 \(day) 日", en: description)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2026-11-21`.
  package var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
