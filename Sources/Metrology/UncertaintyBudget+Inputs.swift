/// Stated quantities as the binary numbers a budget is computed with.
extension UncertaintyBudget {
  static func joules(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> Double {
    try magnitude(of: quantity, .energy, argument)
  }

  static func watts(_ quantity: QuantityValue) throws(MetrologyFault) -> Double {
    try magnitude(of: quantity, .power, .power)
  }

  static func seconds(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> Double {
    try magnitude(of: quantity, .duration, argument)
  }

  static func percent(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> Double {
    guard quantity.unit == .percent else { throw .notPercent(argument) }
    if quantity.number.isNegative { throw .negative(argument) }
    return quantity.number.approximation
  }

  private static func magnitude(
    of quantity: QuantityValue,
    _ kind: MeasurementUnit.Kind,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> Double {
    guard quantity.unit.kind == kind else { throw .wrongKind(argument, expected: kind) }
    if quantity.number.isNegative { throw .negative(argument) }
    return quantity.inBaseUnit.approximation
  }
}
