/// The prices of a day (分时电价): periods that cover its 24 h exactly once.
package struct Tariff: Hashable, Sendable {
  /// The periods in the order they were stated.
  package let periods: [TariffPeriod]
  /// For each minute of the day the period it belongs to.
  private let periodOfMinute: [Int]

  /// Takes any number of periods; a minute without a price, or with two, is a named fault.
  ///
  /// Positions in a fault count from 0, as in `periods`.
  package init(_ periods: [TariffPeriod]) throws(MetrologyFault) {
    if periods.isEmpty { throw .tariffWithoutPeriods }
    for (position, period) in periods.enumerated() {
      if let problem = period.problem { throw .tariffPeriod(position, problem) }
    }
    var owners = [[Int]](repeating: [], count: TimeOfDay.minutesInDay)
    for (position, period) in periods.enumerated() {
      for minute in period.minutes.joined() where owners[minute].count < 2 {
        owners[minute].append(position)
      }
    }
    if let (from, until) = Self.run(in: owners, where: { $0.count > 1 }) {
      let both = owners[from.minute]
      throw .tariffOverlap(both[0], both[1], from: from, until: until)
    }
    if let (from, until) = Self.run(in: owners, where: \.isEmpty) {
      throw .tariffGap(from: from, until: until)
    }
    self.periods = periods
    periodOfMinute = owners.map { $0[0] }
  }

  /// The first run of minutes that are alike and wrong; one across midnight is named as one.
  private static func run(
    in owners: [[Int]],
    where isWrong: ([Int]) -> Bool
  ) -> (from: TimeOfDay, until: TimeOfDay)? {
    guard var first = owners.firstIndex(where: isWrong) else { return nil }
    let day = TimeOfDay.minutesInDay
    let alike = owners[first]
    // A run that begins at midnight may have begun the evening before.
    if first == 0, let before = owners.lastIndex(where: { $0 != alike }) {
      first = (before + 1) % day
    }
    let length = (1...day).first { owners[(first + $0) % day] != alike } ?? day
    let end = first + length
    guard
      let from = TimeOfDay(minute: first),
      let until = TimeOfDay(minute: end > day ? end - day : end)
    else { return nil }
    return (from, until)
  }

  /// The position in `periods` of the one that holds at this time of day.
  func position(at time: CivilTime) -> Int {
    periodOfMinute[time.hour * 60 + time.minute]
  }

  /// The period that holds at a time, by the time's own zone.
  package func period(at time: CivilTime) -> TariffPeriod { periods[position(at: time)] }

  /// Electricity and service fee together, in yuan/kWh, at a time by the time's own zone.
  package func price(at time: CivilTime) -> QuantityValue { period(at: time).price }
}

extension Tariff: Codable {
  package init(from decoder: any Decoder) throws {
    let periods = try decoder.singleValueContainer().decode([TariffPeriod].self)
    do {
      try self.init(periods)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no tariff: \(error)")
      )
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(periods)
  }
}
