/// Several changes of a pile's register that a person's key marked, as one (own model, unconfirmed).
///
/// The register's value at equally spaced changes has its mean in the middle; the reference's energy
/// at their mean lies between the means of the bounds.
package struct PressedChange: Hashable, Sendable {
  /// One change and the reference's energy around it.
  package struct Press: Hashable, Sendable {
    package let pile: QuantityValue
    package let enclosure: EnergyEnclosure

    package init(pile: QuantityValue, enclosure: EnergyEnclosure) {
      (self.pile, self.enclosure) = (pile, enclosure)
    }
  }

  /// The middle of the pile's values.
  package let pile: QuantityValue
  package let enclosure: EnergyEnclosure
  /// What the reference counted beyond the pile at each change, in J: alike but for the hand.
  package let residuals: [Double]

  /// Takes the changes in order, at least one, each as far from the one before as the next from it.
  package init(_ presses: [Press]) throws(MetrologyFault) {
    guard let first = presses.first, let last = presses.last else { throw .withoutCaptures }
    try Self.checkSpacing(presses.map(\.pile))
    let unit = first.pile.unit
    let sum = first.pile.number + last.pile.number
    pile = QuantityValue(sum * ExactDecimal(digits: 5, places: 1), unit)
    enclosure = try EnergyEnclosure(
      before: Self.mean(presses.map(\.enclosure.before), upwards: false),
      after: Self.mean(presses.map(\.enclosure.after), upwards: true)
    )
    var residuals: [Double] = []
    for press in presses {
      let beyond =
        try ExactRatio(inBaseUnit: press.enclosure.middle) - ExactRatio(inBaseUnit: press.pile)
      residuals.append(beyond.approximation)
    }
    self.residuals = residuals
  }

  private static func checkSpacing(_ values: [QuantityValue]) throws(MetrologyFault) {
    guard values.allSatisfy({ $0.unit == values[0].unit && $0.unit.kind == .energy }) else {
      throw .registerNotEnergy
    }
    let steps = zip(values, values.dropFirst()).map { $1.number - $0.number }
    guard steps.allSatisfy({ $0 > .zero && $0 == steps[0] }) else { throw .registerWentBackwards }
  }

  /// To thousandths of the last digit stated, outwards: a bound stays one.
  private static func mean(
    _ values: [QuantityValue],
    upwards: Bool
  ) throws(MetrologyFault) -> QuantityValue {
    guard let unit = values.first?.unit, values.allSatisfy({ $0.unit == unit }) else {
      throw .registerNotEnergy
    }
    let places = (values.map(\.number.places).max() ?? 0) + 3
    var numbers: [ExactRatio] = []
    for value in values { numbers.append(try ExactRatio(value.number)) }
    guard let scale = ExactDecimal.powerOfTen(places) else { throw .overflow }
    let scaled =
      try ExactRatio.mean(of: numbers) * ExactRatio(numerator: scale, denominator: 1)
    let whole = scaled.numerator / scaled.denominator
    let isExact = scaled.denominator == 1
    // Energies are not negative: the division cuts downwards.
    return QuantityValue(
      ExactDecimal(digits: upwards && !isExact ? whole + 1 : whole, places: places),
      unit
    )
  }
}
