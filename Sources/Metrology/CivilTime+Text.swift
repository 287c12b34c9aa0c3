extension CivilTime: CustomStringConvertible, Codable {
  /// Reads `2026-11-21 15:30:05` and ISO 8601 `2026-11-21T15:30:05.25+08:00`.
  ///
  /// A space or a T, a point with 1 to 9 digits or none, Z or ±hh:mm or none; nothing else.
  /// `zoneMinutes` is the zone of a text that states none; a stated zone goes before it.
  package init?(text: some StringProtocol, zoneMinutes: Int) {
    self.init(text: text, zoneWhereNoneIsStated: zoneMinutes)
  }

  private init?(text: some StringProtocol, zoneWhereNoneIsStated: Int?) {
    let bytes = Array(text.utf8)
    guard
      bytes.count >= 19, bytes.count <= 35, let date = CivilDate(text.prefix(10)),
      bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
      let clock = CalendarText.fields(bytes[11..<19], "dd:dd:dd")
    else { return nil }
    let rest = bytes[19...]
    let isFraction = rest.first == UInt8(ascii: ".")
    let fraction =
      rest.prefix(isFraction ? 1 : 0)
      + rest.dropFirst().prefix { isFraction && (48...57).contains($0) }
    guard
      let second = ExactDecimal(String(decoding: bytes[17..<19] + fraction, as: UTF8.self)),
      let zone = Self.zone(rest.dropFirst(fraction.count)) ?? zoneWhereNoneIsStated,
      rest.count == fraction.count || Self.zone(rest.dropFirst(fraction.count)) != nil
    else { return nil }
    self.init(date: date, hour: clock[0], minute: clock[1], second: second, zoneMinutes: zone)
  }

  private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    guard
      let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let fields = CalendarText.fields(text.dropFirst(), "dd:dd"), fields[1] < 60
    else { return nil }
    let minutes = fields[0] * 60 + fields[1]
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  /// `2026-11-21 15:30:05`, without the zone.
  package var text: String { "\(date) \(timeOfDay)" }

  /// ISO 8601 with the zone: `2026-11-21T15:30:05+08:00`.
  package var isoText: String {
    let (hours, minutes) = zoneMinutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let zone = "\(CalendarText.padded(Int(hours))):\(CalendarText.padded(Int(minutes)))"
    return "\(date)T\(timeOfDay)\(zoneMinutes < 0 ? "-" : "+")\(zone)"
  }

  package var description: String { isoText }

  private var timeOfDay: String {
    let leading = second < ExactDecimal(10) ? "0" : ""
    return "\(CalendarText.padded(hour)):\(CalendarText.padded(minute)):\(leading)\(second)"
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = CivilTime(text: text, zoneWhereNoneIsStated: nil) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no time with a zone")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(isoText)
  }
}
