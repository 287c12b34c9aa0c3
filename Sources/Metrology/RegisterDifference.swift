/// What a register counted between two readings.
package struct RegisterDifference: Hashable, Sendable {
  package let start: QuantityValue
  package let end: QuantityValue
  /// The energy between them, exact: in their unit, or in J where the units differ.
  package let energy: QuantityValue

  /// Takes two readings of one register.
  ///
  /// One that went backwards is a fault, a roll-over among them: nobody can tell it from a reset.
  package init(start: QuantityValue, end: QuantityValue) throws(MetrologyFault) {
    guard start.unit.kind == .energy, end.unit.kind == .energy else { throw .registerNotEnergy }
    let unit = start.unit == end.unit ? end.unit : .joule
    let difference =
      try (ExactRatio(inBaseUnit: end) - ExactRatio(inBaseUnit: start)) / ExactRatio(unit.factor)
    if difference.isNegative { throw .registerWentBackwards }
    let places = max(start.number.places, end.number.places)
    guard let number = difference.exactDecimal(minimumPlaces: places) else { throw .overflow }
    (self.start, self.end) = (start, end)
    energy = QuantityValue(number, unit)
  }
}
