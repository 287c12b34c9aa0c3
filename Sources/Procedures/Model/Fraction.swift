package import Metrology

/// A ratio as a person writes it: `1/3` or `0.1`.
package struct Fraction: Hashable, Sendable, CustomStringConvertible, Codable {
  package let description: String
  /// Above zero.
  package let value: ExactRatio

  /// Nil for anything but a decimal or a quotient of two whole numbers below a million, above zero.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let bounds = ExactDecimal(0)..<ExactDecimal(1_000_000)
    let decimals = parts.compactMap { ExactDecimal($0) }
    guard
      !text.utf8.contains(UInt8(ascii: "+")), decimals.count == parts.count,
      (1...2).contains(parts.count),
      decimals.allSatisfy({ $0 > .zero && bounds.contains($0) && $0.places <= 9 }),
      parts.count == 1 || decimals.allSatisfy({ $0.places == 0 }),
      let over = try? ExactRatio(decimals[0])
    else { return nil }
    guard parts.count == 2 else {
      (description, value) = (String(text), over)
      return
    }
    guard let under = try? ExactRatio(decimals[1]), let value = try? over / under else {
      return nil
    }
    (description, self.value) = (String(text), value)
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Fraction(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no fraction")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
