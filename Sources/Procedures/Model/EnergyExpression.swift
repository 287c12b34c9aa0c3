package import Metrology

/// An energy that a reading is to have at least: `1 kWh`, `2 MMQ`.
package enum EnergyExpression: Hashable, Sendable {
  case fixed(QuantityValue)
  /// A multiple of the minimum measured quantity on the nameplate.
  case multiple(ExactDecimal)

  /// Nil where the nameplate states no minimum measured quantity, though the expression needs it.
  func value(minimumMeasured: QuantityValue?) -> QuantityValue? {
    switch self {
    case .fixed(let value): value
    case .multiple(let factor):
      minimumMeasured.map { QuantityValue($0.number * factor, $0.unit) }
    }
  }
}

extension EnergyExpression: CustomStringConvertible, Codable {
  private static let symbol = "MMQ"

  package init?(_ text: some StringProtocol) {
    if text == Self.symbol {
      self = .multiple(ExactDecimal(1))
      return
    }
    if let value = QuantityValue(text), value.unit.kind == .energy, value.number > .zero {
      self = .fixed(value)
      return
    }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard
      parts.count == 2, parts[1] == Self.symbol, let factor = ExactDecimal(parts[0]),
      factor > .zero, factor < ExactDecimal(1_000_000), factor.places <= 9
    else { return nil }
    self = .multiple(factor)
  }

  package var description: String {
    switch self {
    case .fixed(let value): value.description
    case .multiple(ExactDecimal(1)): Self.symbol
    case .multiple(let factor): "\(factor) \(Self.symbol)"
    }
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = EnergyExpression(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no energy")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
