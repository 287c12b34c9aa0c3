/// The energy a pile's test output counts: E = N/C.
package enum PulseEnergy {
  /// N pulses at C imp/kWh as energy in kWh, exact; no pulse is no energy, not a fault.
  ///
  /// Whole pulses: the count is taken from one edge to another.
  package static func kilowattHours(
    pulses: Int,
    constant: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    if pulses < 0 { throw .negative(.pulses) }
    guard constant.unit.kind == .meterConstant else {
      throw .wrongKind(.meterConstant, expected: .meterConstant)
    }
    guard constant.number > .zero else { throw .notPositive(.meterConstant) }
    return try ExactRatio(pulses) / ExactRatio(inBaseUnit: constant)
  }
}
