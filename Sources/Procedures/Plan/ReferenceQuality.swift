package import Metrology

/// What a plan must know of the reference meter.
package struct ReferenceQuality: Hashable, Sendable, Codable {
  /// Its limit of error in %.
  package var accuracyClass: ExactDecimal
  /// The relative standard deviation of one reading in %, evaluated beforehand.
  package var repeatability: ExactDecimal
  package var repeatabilityReadings: Int
  /// Digits of the mantissa in which it answers an energy.
  package var energyMantissaDigits: Int
  /// The limit of error of a transducer or shunt before it in %; nil without one.
  package var transducer: ExactDecimal?
  /// What its calibration certificate adds to its indication; empty where it is used by its class.
  package var corrections: [CertifiedCorrection]

  package init(
    accuracyClass: ExactDecimal,
    repeatability: ExactDecimal,
    repeatabilityReadings: Int,
    energyMantissaDigits: Int,
    transducer: ExactDecimal? = nil,
    corrections: [CertifiedCorrection] = []
  ) {
    self.accuracyClass = accuracyClass
    self.repeatability = repeatability
    self.repeatabilityReadings = repeatabilityReadings
    self.energyMantissaDigits = energyMantissaDigits
    self.transducer = transducer
    self.corrections = corrections
  }

  /// The weight of the last digit of its answer at an energy: 0.01 Wh at 1 kWh with six digits.
  func energyStep(at energy: QuantityValue) throws(MetrologyFault) -> QuantityValue {
    let inWattHours = try ExactRatio(inBaseUnit: energy) / ExactRatio(3600)
    let whole = inWattHours.numerator / inWattHours.denominator
    let figures = whole == 0 ? 0 : String(whole.magnitude).count
    // Fewer digits than the number has: the answer is in tens or hundreds.
    let places = min(max(1, energyMantissaDigits), 18) - figures
    let step =
      places >= 0
      ? ExactDecimal(digits: 1, places: places)
      : (0..<(-places)).reduce(ExactDecimal(1)) { step, _ in step * ExactDecimal(10) }
    return QuantityValue(step, .wattHour)
  }
}
