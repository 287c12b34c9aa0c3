/// A minute of the day as a tariff states it: 00:00 to 23:59, and 24:00 as an end.
package struct TimeOfDay: Hashable, Sendable {
  /// Minutes since midnight, 0…1440.
  package let minute: Int

  package static let startOfDay = TimeOfDay(unchecked: 0)
  package static let endOfDay = TimeOfDay(unchecked: minutesInDay)
  static let minutesInDay = 1440

  /// Takes 0…1440; nil otherwise.
  package init?(minute: Int) {
    guard (0...Self.minutesInDay).contains(minute) else { return nil }
    self.minute = minute
  }

  private init(unchecked minute: Int) {
    self.minute = minute
  }
}

extension TimeOfDay: Comparable {
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minute < right.minute }
}

extension TimeOfDay: CustomStringConvertible, Codable {
  /// Reads `08:30` and `24:00`, two digits on both sides, and nothing else.
  package init?(_ text: some StringProtocol) {
    guard let fields = CalendarText.fields(text.utf8, "dd:dd"), fields[1] < 60 else { return nil }
    self.init(minute: fields[0] * 60 + fields[1])
  }

  package var description: String {
    "\(CalendarText.padded(minute / 60)):\(CalendarText.padded(minute % 60))"
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = TimeOfDay(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no time of day")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
