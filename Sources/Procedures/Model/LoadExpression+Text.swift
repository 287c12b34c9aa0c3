import Metrology

extension LoadExpression: CustomStringConvertible, Codable {
  package init?(_ text: some StringProtocol) {
    // As it will be written it must be short, too, or a record that holds it could not be read.
    guard
      text.count <= Choice.longestText, let expression = Self.parse(text),
      expression.description.count <= Choice.longestText
    else { return nil }
    self = expression
  }

  private static func parse(_ text: some StringProtocol) -> LoadExpression? {
    guard let choice = Choice(text) else { return simple(text) }
    guard let pair = choice.operands(of: text, { parse($0) }) else { return nil }
    return choice == .smaller ? .smaller(pair.0, pair.1) : .larger(pair.0, pair.1)
  }

  private static func simple(_ text: some StringProtocol) -> LoadExpression? {
    if let symbol = Symbol(rawValue: String(text)) { return .multiple(ExactDecimal(1), symbol) }
    if let value = QuantityValue(text), value.number > .zero { return .fixed(value) }
    let quotient = text.split(separator: "/", omittingEmptySubsequences: false)
    if quotient.count == 2 {
      guard
        let over = Symbol(rawValue: String(quotient[0])),
        let under = Symbol(rawValue: String(quotient[1]))
      else { return nil }
      return .quotient(over, under)
    }
    let product = text.split(separator: " ", omittingEmptySubsequences: false)
    guard
      product.count == 2, let factor = ExactDecimal(product[0]), factor > .zero,
      let symbol = Symbol(rawValue: String(product[1]))
    else { return nil }
    return .multiple(factor, symbol)
  }

  package var description: String {
    switch self {
    case .fixed(let value): value.description
    case .multiple(ExactDecimal(1), let symbol): symbol.rawValue
    case .multiple(let factor, let symbol): "\(factor) \(symbol.rawValue)"
    case .quotient(let over, let under): "\(over.rawValue)/\(under.rawValue)"
    case .smaller(let one, let other): "min(\(one), \(other))"
    case .larger(let one, let other): "max(\(one), \(other))"
    }
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = LoadExpression(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no load expression")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
