/// Which instrument answered, and the calibration certificate it is used under.
package struct IdentityRecord: Equatable, Sendable, Codable {
  /// `reference-meter`, `load`, `vehicle-simulator`, `pile-display` or `reference-clock`.
  package var role: String
  package var driver: String
  package var link: String
  /// The raw answer to the identity query.
  package var answer: String
  package var maker: String
  package var model: String
  package var serial: String
  package var firmware: String
  package var isSimulated: Bool
  package var accuracyClass: String?
  package var calibrationCertificate: String?
  package var validUntil: String?

  package init(
    role: String,
    driver: String,
    link: String,
    answer: String,
    maker: String,
    model: String,
    serial: String,
    firmware: String,
    isSimulated: Bool,
    accuracyClass: String?,
    calibrationCertificate: String?,
    validUntil: String?
  ) {
    self.role = role
    self.driver = driver
    self.link = link
    self.answer = answer
    self.maker = maker
    self.model = model
    self.serial = serial
    self.firmware = firmware
    self.isSimulated = isSimulated
    self.accuracyClass = accuracyClass
    self.calibrationCertificate = calibrationCertificate
    self.validUntil = validUntil
  }
}
