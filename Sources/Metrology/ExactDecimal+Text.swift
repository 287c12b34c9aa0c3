extension ExactDecimal: CustomStringConvertible, Codable {
  /// Reads `-12.50`: a sign, digits, a point with digits on both sides, and nothing else.
  ///
  /// No exponent, no space, no separator of thousands; nil for everything else and for more than
  /// 18 digits, leading zeros among them.
  package init?(_ text: some StringProtocol) {
    self.init(ascii: Array(text.utf8)[...])
  }

  /// The same from bytes, as a reply is read: a digit with a mark upon it is none.
  init?(ascii text: ArraySlice<UInt8>) {
    let isNegative = text.first == UInt8(ascii: "-")
    let figures = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    // 18 digits fit.
    var magnitude: UInt64 = 0
    var count = 0
    var countBeforePoint: Int?
    for byte in figures {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        guard count <= Self.largestDigitCount else { return nil }
        magnitude = magnitude * 10 + UInt64(byte - 48)
      case UInt8(ascii: ".") where countBeforePoint == nil && count > 0:
        countBeforePoint = count
      default:
        return nil
      }
    }
    guard count > countBeforePoint ?? 0 else { return nil }
    self.init(
      digits: isNegative ? -Int128(magnitude) : Int128(magnitude),
      places: countBeforePoint.map { count - $0 } ?? 0
    )
  }

  package var description: String {
    let trailing = String(repeating: "0", count: isZero ? 0 : max(0, -places))
    let figures = String(digits.magnitude) + trailing
    let padded = String(repeating: "0", count: max(0, places + 1 - figures.count)) + figures
    let sign = isNegative ? "-" : ""
    return places <= 0
      ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = ExactDecimal(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not an exact decimal")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
