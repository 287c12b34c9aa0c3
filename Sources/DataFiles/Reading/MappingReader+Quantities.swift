package import Metrology

extension MappingReader {
  /// A number with its unit; a bare number is a finding that says which units may be written.
  package func quantity(_ key: String, _ kind: MeasurementUnit.Kind) -> QuantityValue? {
    quantity(key, kind, isOptional: false)
  }

  package func optionalQuantity(_ key: String, _ kind: MeasurementUnit.Kind) -> QuantityValue? {
    quantity(key, kind, isOptional: true)
  }

  /// A number with its unit, converted to `unit`, for drawings and simulations; nothing that decides.
  package func number(_ key: String, in unit: String) -> Double? {
    number(key, in: unit, isOptional: false)
  }

  package func optionalNumber(_ key: String, in unit: String) -> Double? {
    number(key, in: unit, isOptional: true)
  }

  private func quantity(
    _ key: String,
    _ kind: MeasurementUnit.Kind,
    isOptional: Bool
  ) -> QuantityValue? {
    let expectation = Expectation.quantity(Convert.units(of: kind))
    return value(key, isOptional: isOptional, expecting: expectation) { text throws(Remark) in
      try Convert.quantity(text, kind)
    }
  }

  private func number(_ key: String, in unit: String, isOptional: Bool) -> Double? {
    let units = MeasurementUnit(rawValue: unit).map { Convert.units(of: $0.kind) } ?? [unit]
    return value(key, isOptional: isOptional, expecting: .quantity(units)) { text throws(Remark) in
      try Convert.number(text, in: unit)
    }
  }
}
