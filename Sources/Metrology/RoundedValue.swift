/// A rounded number that keeps its sign apart from its digits: a mean of −0.04 at 0.1 is `-0.0`.
///
/// Meter practice writes the sign of the mean even where its digits are all zero.
package struct RoundedValue: Hashable, Sendable {
  package let isNegative: Bool
  /// The digits without a sign, with the places of the rounding interval.
  package let magnitude: ExactDecimal

  package init(isNegative: Bool, magnitude: ExactDecimal) {
    self.isNegative = isNegative
    self.magnitude = magnitude.magnitude
  }

  /// The number, where −0 and +0 are one.
  package var value: ExactDecimal { isNegative ? -magnitude : magnitude }

  /// The number as a record states it, its sign always written.
  package var text: String { (isNegative ? "-" : "+") + magnitude.description }
}

extension RoundedValue: CustomStringConvertible, Codable {
  /// Reads `+1.0`: the sign is never missing.
  package init?(_ text: some StringProtocol) {
    guard let sign = text.first, sign == "+" || sign == "-", let number = ExactDecimal(text)
    else { return nil }
    self.init(isNegative: sign == "-", magnitude: number)
  }

  package var description: String { text }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = RoundedValue(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a rounded value")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
