/// A date and a time of day in a stated zone, as a clock shows them.
///
/// There are no leap seconds: a day has 86,400 s, as in Unix time and on a pile's display, and a
/// second of 60 is refused. China has had one zone, +8 h, without daylight time since 1992.
package struct CivilTime: Hashable, Sendable {
  package let date: CivilDate
  package let hour: Int
  package let minute: Int
  /// 0 to below 60, with the places it was stated with (at most 9).
  package let second: ExactDecimal
  /// Minutes ahead of UTC, −720…840.
  package let zoneMinutes: Int

  package static let zoneRange = -720...840

  /// Takes a time that exists; nil otherwise.
  package init?(
    date: CivilDate,
    hour: Int,
    minute: Int,
    second: ExactDecimal,
    zoneMinutes: Int
  ) {
    guard
      (0...23).contains(hour), (0...59).contains(minute), second >= .zero,
      second < ExactDecimal(60), (0...9).contains(second.places),
      Self.zoneRange.contains(zoneMinutes)
    else { return nil }
    (self.date, self.hour, self.minute) = (date, hour, minute)
    (self.second, self.zoneMinutes) = (second, zoneMinutes)
  }

  package var year: Int { date.year }
  package var month: Int { date.month }
  package var day: Int { date.day }
}

/// The instant, counted from 1970-01-01T00:00:00Z without leap seconds.
extension CivilTime {
  private static let nanosecondsInDay: Int128 = 86_400_000_000_000

  package var unixNanoseconds: Int128 {
    let minutes = Int128((date.unixDay * 24 + hour) * 60 + minute - zoneMinutes)
    return minutes * 60_000_000_000 + (second.digits(at: 9) ?? 0)
  }

  /// The civil time of an instant in a zone; nil outside the zone's range and the years 1 to 9999.
  package init?(unixNanoseconds: some BinaryInteger, zoneMinutes: Int) {
    guard let instant = Int128(exactly: unixNanoseconds), Self.zoneRange.contains(zoneMinutes)
    else { return nil }
    let (local, hasOverflowed) = instant.addingReportingOverflow(
      Int128(zoneMinutes) * 60_000_000_000
    )
    if hasOverflowed { return nil }
    var (days, rest) = local.quotientAndRemainder(dividingBy: Self.nanosecondsInDay)
    if rest < 0 { (days, rest) = (days - 1, rest + Self.nanosecondsInDay) }
    guard let unixDay = Int(exactly: days), let date = CivilDate(unixDay: unixDay) else {
      return nil
    }
    let minuteOfDay = Int(rest / 60_000_000_000)
    var (digits, places) = (rest % 60_000_000_000, 9)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    self.init(
      date: date,
      hour: minuteOfDay / 60,
      minute: minuteOfDay % 60,
      second: ExactDecimal(digits: digits, places: places),
      zoneMinutes: zoneMinutes
    )
  }
}
