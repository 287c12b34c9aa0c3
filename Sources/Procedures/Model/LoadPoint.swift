package import Metrology
package import Wording

/// A load point (负载点) as the procedure states it, before a nameplate is known.
package struct LoadPoint: Hashable, Sendable {
  package var id: String
  package var name: BilingualText
  package var current: Figure<LoadExpression>
  package var voltage: Figure<LoadExpression>
  /// cos φ of an AC load; nil for 1.
  package var powerFactor: Figure<ExactDecimal>?
  /// A fixed energy of a reading; nil where the plan computes it.
  package var energy: Figure<QuantityValue>?
  /// The plan takes the larger of this and what is needed.
  package var leastEnergy: Figure<EnergyExpression>?

  func mentions(_ symbol: LoadExpression.Symbol) -> Bool {
    current.value.mentions(symbol) || voltage.value.mentions(symbol)
  }
}
