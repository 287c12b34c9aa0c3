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
    return try percent(joules: ExactRatio(inBaseUnit: pile), reference: reference)
  }

  /// γ with E = N/C, N pulses of a test output of C imp/kWh (regulations.md 2, practice).
  package static func percent(
    pulses: Int,
    constant: QuantityValue,
    reference: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    let energy = try PulseEnergy.kilowattHours(pulses: pulses, constant: constant)
    let joules = try energy * ExactRatio(MeasurementUnit.kilowattHour.factor)
    return try percent(joules: joules, reference: reference)
  }

  private static func percent(
    joules: ExactRatio,
    reference: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    guard reference.unit.kind == .energy else {
      throw .wrongKind(.referenceEnergy, expected: .energy)
    }
    guard reference.number > .zero else { throw .notPositive(.referenceEnergy) }
    let quotient = try joules / ExactRatio(inBaseUnit: reference)
    return try (quotient - ExactRatio(1)) * ExactRatio(100)
  }
}
