package import Metrology
package import Wording

/// A load point (负载点) as the procedure states it, before a nameplate is known.
package struct LoadPoint: Hashable, Sendable {
  package var id: String
  package var name: BilingualText
  package var current: Figure<LoadExpression>
  package var voltage: Figure<LoadExpression>
  /// A fixed energy of a reading; nil where the plan computes it.
  package var energy: Figure<QuantityValue>?
}
