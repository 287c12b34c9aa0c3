extension RegisterComparison {
  /// The energy within which a reading of the pile is blind: what must stay small beside the limit.
  ///
  /// The last digit δ; at a digit change max(δ, P·T) of power and refresh period, as a display may
  /// be one period late; for pulses the enclosure of an edge, since pulses are counted whole.
  package var effectiveResolution: QuantityValue {
    get throws(MetrologyFault) {
      switch method {
      case .standstill, .underLoad: return pileResolution
      case .pulse(let enclosure):
        try Self.checkEnclosure(enclosure)
        return enclosure
      case .digitChange(let power, let refresh, _):
        try EnergyRequirement.checkEnergy(pileResolution, .resolution)
        let lag = try Self.lag(power, refresh)
        guard try lag > ExactRatio(inBaseUnit: pileResolution) else { return pileResolution }
        return try Self.energy(lag, in: pileResolution.unit)
      }
    }
  }

  /// Whether both ends of a reading are changes that two looks enclose.
  var readsChanges: Bool {
    switch method {
    case .standstill, .underLoad: false
    case .digitChange, .pulse: true
    }
  }

  /// Whether whole pulses are counted, which hide nothing.
  var countsPulses: Bool {
    if case .pulse = method { true } else { false }
  }

  /// The reference's energy between the two looks around a change; nil where there are none.
  var enclosure: QuantityValue? {
    get throws(MetrologyFault) {
      switch method {
      case .standstill, .underLoad: return nil
      case .digitChange(_, _, let enclosure), .pulse(let enclosure):
        try Self.checkEnclosure(enclosure)
        return enclosure
      }
    }
  }

  private static func checkEnclosure(_ enclosure: QuantityValue) throws(MetrologyFault) {
    guard enclosure.unit.kind == .energy else { throw .wrongKind(.enclosure, expected: .energy) }
    if enclosure.number.isNegative { throw .negative(.enclosure) }
  }

  /// What flows in one refresh period, in J.
  private static func lag(
    _ power: QuantityValue,
    _ refresh: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    guard power.unit.kind == .power else { throw .wrongKind(.power, expected: .power) }
    if power.number.isNegative { throw .negative(.power) }
    guard refresh.unit.kind == .duration else { throw .wrongKind(.refresh, expected: .duration) }
    if refresh.number.isNegative { throw .negative(.refresh) }
    return try ExactRatio(inBaseUnit: power) * ExactRatio(inBaseUnit: refresh)
  }

  /// In the unit where a decimal states it, in J otherwise.
  private static func energy(
    _ joules: ExactRatio,
    in unit: MeasurementUnit
  ) throws(MetrologyFault) -> QuantityValue {
    if let number = try (joules / ExactRatio(unit.factor)).exactDecimal() {
      return QuantityValue(number, unit)
    }
    guard let number = joules.exactDecimal() else { throw .overflow }
    return QuantityValue(number, .joule)
  }
}
