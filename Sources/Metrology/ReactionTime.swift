/// How late a person's key is after what the eye saw (反应时间).
package struct ReactionTime: Hashable, Sendable {
  /// In s, above zero.
  package let mean: ExactRatio
  /// The standard uncertainty of that mean, in s.
  package let standardUncertainty: ExactRatio

  package init(mean: QuantityValue, standardUncertainty: QuantityValue) throws(MetrologyFault) {
    for quantity in [mean, standardUncertainty] {
      guard quantity.unit.kind == .duration else {
        throw .wrongKind(.reactionTime, expected: .duration)
      }
      if quantity.number.isNegative { throw .negative(.reactionTime) }
    }
    self.mean = try ExactRatio(inBaseUnit: mean)
    self.standardUncertainty = try ExactRatio(inBaseUnit: standardUncertainty)
  }
}
