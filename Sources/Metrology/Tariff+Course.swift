extension Tariff {
  /// What a session meets of a tariff: the periods in turn, and the instants between them.
  package struct Course: Hashable, Sendable {
    /// One more than boundaries; a period met again on the next day stands again.
    package let periods: [TariffPeriod]
    /// Where the price may change: later than the session's start and earlier than its end.
    package let boundaries: [CivilTime]
  }

  /// A charge lasts hours; a longer one is a date misread.
  package static let longestSessionInDays = 7

  /// The periods and boundaries a session crosses, by the pile's own clock.
  ///
  /// Start and end belong to one clock; the zone is that of the start. A display that cuts what is
  /// below a second hides a boundary within it: give the earliest start and the latest end.
  package func course(
    from start: CivilTime,
    until end: CivilTime
  ) throws(MetrologyFault) -> Course {
    let (first, last) = (start.unixNanoseconds, end.unixNanoseconds)
    guard first <= last else { throw .sessionEndsBeforeItStarts }
    let day = Int128(TimeOfDay.minutesInDay) * Self.minute
    guard last - first <= day * Int128(Self.longestSessionInDays) else { throw .sessionTooLong }
    // Of a single period nothing changes at its end.
    let changes = periods.count > 1 ? periods.map(\.from).sorted() : []
    let midnight = (Int128(start.date.unixDay * TimeOfDay.minutesInDay - start.zoneMinutes))
    var (met, boundaries) = ([period(at: start)], [CivilTime]())
    for dayAfter in 0...Self.longestSessionInDays {
      for change in changes {
        let instant =
          midnight * Self.minute + Int128(dayAfter) * day
          + Int128(change.minute) * Self.minute
        guard instant > first, instant < last else { continue }
        guard
          let time = CivilTime(unixNanoseconds: instant, zoneMinutes: start.zoneMinutes)
        else { throw .overflow }
        boundaries.append(time)
        met.append(period(at: time))
      }
    }
    return Course(periods: met, boundaries: boundaries)
  }

  private static let minute: Int128 = 60_000_000_000
}
