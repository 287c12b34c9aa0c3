/// The reference's energy just before and just after a look that saw the pile change: the change of
/// its last digit, or the edge of a pulse, lies between the two.
package struct EnergyEnclosure: Hashable, Sendable {
  package let before: QuantityValue
  package let after: QuantityValue
  /// The reference's energy at the change, exact: in their unit, or in J where the units differ.
  package let middle: QuantityValue
  /// After less before, in the same unit: 0 or more.
  package let width: QuantityValue

  /// Takes two values of one register, the later not below the earlier.
  package init(before: QuantityValue, after: QuantityValue) throws(MetrologyFault) {
    width = try RegisterDifference(start: before, end: after).energy
    let (first, last) = (try ExactRatio(inBaseUnit: before), try ExactRatio(inBaseUnit: after))
    let places = max(before.number.places, after.number.places)
    middle = try Self.quantity((first + last) / ExactRatio(2), width.unit, places)
    (self.before, self.after) = (before, after)
  }

  private static func quantity(
    _ joules: ExactRatio,
    _ unit: MeasurementUnit,
    _ places: Int
  ) throws(MetrologyFault) -> QuantityValue {
    guard
      let number = try (joules / ExactRatio(unit.factor)).exactDecimal(minimumPlaces: places)
    else { throw .overflow }
    return QuantityValue(number, unit)
  }
}
