package import Metrology
package import Wording

/// The operating error at one load point: every reading, mean, rounded value, limit, U, verdict.
package struct LoadPointVerdict: Equatable, Sendable, Codable {
  package var loadPoint: String
  package var name: BilingualText
  package var voltage: QuantityValue
  package var current: QuantityValue
  /// cos φ of an alternating current; nil for a direct one.
  package var powerFactor: ExactDecimal?
  /// `standstill`, `digit-change` or `pulse`.
  package var method: String
  /// What was added to the reference's energy by its certificate, in percent of it; nil for nothing.
  package var referenceCorrection: ExactDecimal?
  package var readings: [ReadingVerdict]
  /// Signed, in percent, to six places: `+0.312500`; nil while readings are missing.
  package var mean: String?
  /// Signed, in percent, with the digits of the rounding interval: `+0.3`, `-0.0`.
  package var rounded: String?
  /// The maximum permissible error, in percent, on both sides of zero.
  package var limit: QuantityValue
  package var uncertainty: UncertaintyStatement?
  package var conclusion: Conclusion

  package init(
    loadPoint: String,
    name: BilingualText,
    voltage: QuantityValue,
    current: QuantityValue,
    powerFactor: ExactDecimal? = nil,
    method: String = "standstill",
    referenceCorrection: ExactDecimal? = nil,
    readings: [ReadingVerdict],
    mean: String?,
    rounded: String?,
    limit: QuantityValue,
    uncertainty: UncertaintyStatement?,
    conclusion: Conclusion
  ) {
    self.loadPoint = loadPoint
    self.name = name
    self.voltage = voltage
    self.current = current
    self.powerFactor = powerFactor
    self.method = method
    self.referenceCorrection = referenceCorrection
    self.readings = readings
    self.mean = mean
    self.rounded = rounded
    self.limit = limit
    self.uncertainty = uncertainty
    self.conclusion = conclusion
  }
}

/// One reading: the energy of the pile against the energy of the reference.
package struct ReadingVerdict: Equatable, Sendable, Codable {
  package var reading: Int
  package var session: Int
  /// `session`, `cumulative` or `pulses`: which register of the pile was used.
  package var register: String
  /// What the register showed, an energy or a number of pulses.
  package var pileStart: QuantityValue
  package var pileEnd: QuantityValue
  package var pileEnergy: QuantityValue
  /// As indicated; the correction of its certificate stands with the load point.
  package var referenceEnergy: QuantityValue
  /// Signed, in percent, to six places.
  package var error: String
  /// The share of the energy delivered while the load ramped, in percent; nil for a reading that was
  /// taken under a stable load.
  package var rampShare: String?

  package init(
    reading: Int,
    session: Int,
    register: String,
    pileStart: QuantityValue,
    pileEnd: QuantityValue,
    pileEnergy: QuantityValue,
    referenceEnergy: QuantityValue,
    error: String,
    rampShare: String?
  ) {
    self.reading = reading
    self.session = session
    self.register = register
    self.pileStart = pileStart
    self.pileEnd = pileEnd
    self.pileEnergy = pileEnergy
    self.referenceEnergy = referenceEnergy
    self.error = error
    self.rampShare = rampShare
  }
}

/// The expanded uncertainty of a result and its components.
package struct UncertaintyStatement: Equatable, Sendable, Codable {
  /// One line of the budget; `standardUncertainty` in percent.
  package struct Component: Equatable, Sendable, Codable {
    package var name: BilingualText
    package var standardUncertainty: String
    /// `∞` where unlimited.
    package var degreesOfFreedom: String

    package init(name: BilingualText, standardUncertainty: String, degreesOfFreedom: String) {
      self.name = name
      self.standardUncertainty = standardUncertainty
      self.degreesOfFreedom = degreesOfFreedom
    }
  }

  package var components: [Component]
  package var effectiveDegreesOfFreedom: String
  package var coverageFactor: String
  /// Expanded, in percent, at most two significant digits, rounded up: `0.13`.
  package var expanded: String
  /// The known bias of a truncating session display, in percent, stated and not corrected; nil if none.
  package var bias: String?

  package init(
    components: [Component],
    effectiveDegreesOfFreedom: String,
    coverageFactor: String,
    expanded: String,
    bias: String?
  ) {
    self.components = components
    self.effectiveDegreesOfFreedom = effectiveDegreesOfFreedom
    self.coverageFactor = coverageFactor
    self.expanded = expanded
    self.bias = bias
  }
}
