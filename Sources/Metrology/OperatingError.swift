/// The operating error (工作误差): what the pile counts against what the standard counts.
package enum OperatingError {
  /// γ = (E − E0) / E0 · 100 in %, exact, whatever units of energy the two are stated in.
  ///
  /// A reference of zero or less is a fault; a pile that counted nothing is −100 %, not a fault.
  package static func percent(
    pile: QuantityValue,
    reference: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    guard pile.unit.kind == .energy else { throw .wrongKind(.energy, expected: .energy) }
    guard reference.unit.kind == .energy else {
      throw .wrongKind(.referenceEnergy, expected: .energy)
    }
    guard reference.number > .zero else { throw .notPositive(.referenceEnergy) }
    let quotient = try ExactRatio(inBaseUnit: pile) / ExactRatio(inBaseUnit: reference)
    return try (quotient - ExactRatio(1)) * ExactRatio(100)
  }
}
