extension ExactDecimal: CustomStringConvertible, Codable {
  /// Reads `-12.50`: a sign, digits, a point with digits on both sides, and nothing else.
  ///
  /// No exponent, no space, no separator of thousands; nil for everything else and for more than
  /// 18 digits, leading zeros among them.
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let figures = parts.joined()
    guard
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      !parts.isEmpty, figures.count <= Self.largestDigitCount, let digits = Int128(figures)
    else { return nil }
    self.init(digits: isNegative ? -digits : digits, places: parts.count == 2 ? parts[1].count : 0)
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
