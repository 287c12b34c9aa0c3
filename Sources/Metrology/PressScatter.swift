/// What several key presses at changes of one display say of their mean: type A from how far they
/// are apart, and the reaction time that all of them share (GUM 4.2; own model, unconfirmed).
package struct PressScatter: Hashable, Sendable {
  package let presses: Int
  /// Of single presses, in the unit of the deviations; nil for one press, which shows none.
  package let standardDeviation: Double?
  /// The uncertainty of the mean, in the unit of the deviations instead of %.
  package let budget: UncertaintyBudget

  /// Takes what each press gave, and the reaction time's standard uncertainty in the same unit.
  package init(_ deviations: [Double], reaction: Double) throws(MetrologyFault) {
    presses = deviations.count
    let shared = try UncertaintyComponent(.reaction, standardUncertainty: reaction)
    guard presses > 1 else {
      (standardDeviation, budget) = (nil, UncertaintyBudget(components: [shared]))
      return
    }
    let deviation = Self.standardDeviation(deviations)
    let spread = try UncertaintyComponent(
      .presses,
      standardUncertainty: deviation / Double(presses).squareRoot(),
      degreesOfFreedom: Double(presses - 1)
    )
    (standardDeviation, budget) = (deviation, UncertaintyBudget(components: [spread, shared]))
  }

  /// Of a sample, by n − 1.
  private static func standardDeviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
