import Metrology

extension PaymentLimit: CustomStringConvertible, Codable {
  private static let minimumVariableText = "minimum-variable x price"

  package init?(_ text: some StringProtocol) {
    guard
      text.count <= Choice.longestText, let limit = Self.parse(text),
      limit.description.count <= Choice.longestText
    else { return nil }
    self = limit
  }

  private static func parse(_ text: some StringProtocol) -> PaymentLimit? {
    if let choice = Choice(text) {
      guard let pair = choice.operands(of: text, { parse($0) }) else { return nil }
      return choice == .smaller ? .smaller(pair.0, pair.1) : .larger(pair.0, pair.1)
    }
    if text == minimumVariableText { return .minimumVariable }
    guard let value = QuantityValue(text), value.unit.kind == .money, value.number > .zero
    else { return nil }
    return .fixed(value)
  }

  package var description: String {
    switch self {
    case .fixed(let value): value.description
    case .minimumVariable: Self.minimumVariableText
    case .smaller(let one, let other): "min(\(one), \(other))"
    case .larger(let one, let other): "max(\(one), \(other))"
    }
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = PaymentLimit(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' limits no amount")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
