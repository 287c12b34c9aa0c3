/// A measurement standard (计量标准器) with its calibration certificate in full; the latest of a serial
/// number counts, the earlier ones are its history.
package struct StandardRecord: Equatable, Sendable, Codable {
  /// What is added to the standard's indication at one point of its certificate.
  package struct Correction: Equatable, Sendable, Codable {
    package var voltage: String
    package var current: String
    /// Relative to the indication, signed, `-0.012 %`.
    package var correction: String
    /// Expanded, relative, `0.02 %`, with its coverage factor.
    package var uncertainty: String
    package var coverageFactor: String

    package init(
      voltage: String,
      current: String,
      correction: String,
      uncertainty: String,
      coverageFactor: String
    ) {
      self.voltage = voltage
      self.current = current
      self.correction = correction
      self.uncertainty = uncertainty
      self.coverageFactor = coverageFactor
    }
  }

  package var serial: String
  package var maker: String
  package var model: String
  /// The instrument's role on the bench, `reference-meter`.
  package var role: String
  package var bench: String
  package var accuracyClass: String?
  /// The number of the calibration certificate.
  package var certificate: String
  package var calibratedBy: String
  /// A date, `2026-03-01`.
  package var calibratedOn: String
  package var validUntil: String
  package var corrections: [Correction]
  /// Pre-evaluated relative standard deviation of one reading, `0.02 %`.
  package var repeatability: String?
  package var repeatabilityReadings: Int?
  package var by: String

  package init(
    serial: String,
    maker: String,
    model: String,
    role: String,
    bench: String,
    accuracyClass: String?,
    certificate: String,
    calibratedBy: String,
    calibratedOn: String,
    validUntil: String,
    corrections: [Correction],
    repeatability: String?,
    repeatabilityReadings: Int?,
    by: String
  ) {
    self.serial = serial
    self.maker = maker
    self.model = model
    self.role = role
    self.bench = bench
    self.accuracyClass = accuracyClass
    self.certificate = certificate
    self.calibratedBy = calibratedBy
    self.calibratedOn = calibratedOn
    self.validUntil = validUntil
    self.corrections = corrections
    self.repeatability = repeatability
    self.repeatabilityReadings = repeatabilityReadings
    self.by = by
  }
}
