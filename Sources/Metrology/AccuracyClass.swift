/// An accuracy class (准确度等级) as stated: `1`, `2`, `0.05`.
///
/// Any decimal above zero; which classes exist, and what they allow, the procedure says.
package struct AccuracyClass: Hashable, Sendable {
  package let value: ExactDecimal

  package init?(_ text: some StringProtocol) {
    // A class is written without a sign.
    guard text.first?.isNumber == true, let value = ExactDecimal(text), value > .zero else {
      return nil
    }
    self.value = value
  }
}

extension AccuracyClass: CustomStringConvertible, Codable {
  package var description: String { value.description }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = AccuracyClass(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no accuracy class")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
