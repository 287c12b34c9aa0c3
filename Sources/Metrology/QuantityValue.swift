/// A number and its unit (量值), as stated.
package struct QuantityValue: Sendable, Hashable {
  package var number: ExactDecimal
  package var unit: MeasurementUnit

  package init(_ number: ExactDecimal, _ unit: MeasurementUnit) {
    self.number = number
    self.unit = unit
  }

  /// The number in the base unit of its kind (J, W, V, A, Ω, s, 1).
  package var inBaseUnit: ExactDecimal { number * unit.factor }

  /// The same value in another unit; nil where the kinds differ or no exact decimal of at most 18
  /// places states it (1 J in kWh).
  package func converted(to unit: MeasurementUnit) -> QuantityValue? {
    guard unit.kind == self.unit.kind else { return nil }
    if unit == self.unit { return self }
    do {
      let ratio = try ExactRatio(inBaseUnit: self) / ExactRatio(unit.factor)
      return ratio.exactDecimal(minimumPlaces: number.places).map { QuantityValue($0, unit) }
    } catch {
      return nil
    }
  }
}

extension QuantityValue: CustomStringConvertible, Codable {
  /// Reads `0.001 kWh`: an exact decimal, one space, a unit.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard
      parts.count == 2, let number = ExactDecimal(parts[0]),
      let unit = MeasurementUnit(rawValue: String(parts[1]))
    else { return nil }
    self.init(number, unit)
  }

  package var description: String { "\(number) \(unit.rawValue)" }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = QuantityValue(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a quantity")
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
