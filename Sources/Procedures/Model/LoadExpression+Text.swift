import Metrology

extension LoadExpression: CustomStringConvertible, Codable {
  /// Nobody writes a longer one; nesting stays shallow.
  private static let longestText = 80

  package init?(_ text: some StringProtocol) {
    // As it will be written it must be short, too, or a record that holds it could not be read.
    guard
      text.count <= Self.longestText, let expression = Self.parse(text),
      expression.description.count <= Self.longestText
    else { return nil }
    self = expression
  }

  private static func parse(_ text: some StringProtocol) -> LoadExpression? {
    for (name, make) in [("min", LoadExpression.smaller), ("max", LoadExpression.larger)]
    where text.hasPrefix("\(name)(") {
      return operands(text.dropFirst(4)).map { make($0.0, $0.1) }
    }
    return simple(text)
  }

  /// The two operands of `a, b)`, split at the comma that stands outside brackets.
  private static func operands(
    _ text: some StringProtocol
  ) -> (LoadExpression, LoadExpression)? {
    guard text.last == ")" else { return nil }
    let list = text.dropLast()
    var depth = 0
    for index in list.indices {
      switch list[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        let rest = list[list.index(after: index)...].drop { $0 == " " }
        guard let one = parse(list[..<index]), let other = parse(rest)
        else { return nil }
        return (one, other)
      default: break
      }
    }
    return nil
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
