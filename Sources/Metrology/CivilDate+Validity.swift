extension CivilDate {
  /// Whether something valid until this day, the day itself included, is valid on another.
  package func isValid(on day: CivilDate) -> Bool { day <= self }

  /// The last valid day: this date plus the period less one day (regulations.md 6, practice).
  ///
  /// From 2023-03-02 for 72 months: 2029-03-01. Where the month has no such day the period ends with
  /// the month. Nil for a period below one month and beyond the year 9999.
  package func validUntil(months: Int) -> CivilDate? {
    guard (1...120_000).contains(months) else { return nil }
    let index = year * 12 + month - 1 + months
    let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
    guard let sameDay = CivilDate(year: targetYear, month: targetMonth, day: day) else {
      let last = Self.dayCount(year: targetYear, month: targetMonth)
      return CivilDate(year: targetYear, month: targetMonth, day: last)
    }
    return CivilDate(unixDay: sameDay.unixDay - 1)
  }
}

extension CivilDate: CustomStringConvertible, Codable {
  /// Reads `2027-11-20` and nothing else.
  package init?(_ text: some StringProtocol) {
    guard
      let fields = CalendarText.fields(text.utf8, "dddd-dd-dd")
    else { return nil }
    self.init(year: fields[0], month: fields[1], day: fields[2])
  }

  package var description: String {
    "\(CalendarText.padded(year, 4))-\(CalendarText.padded(month))-\(CalendarText.padded(day))"
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = CivilDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a date")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
