import BenchClock
import Evidence
import Instruments
import Metrology

extension IdentityRecord {
  static let referenceClockRole = "reference-clock"

  /// An instrument that answered and was compared with the bench file.
  init(_ identified: BenchInstruments.Identified) {
    let (entry, identity) = (identified.entry, identified.identity)
    self.init(
      role: entry.role.rawValue,
      driver: entry.driver,
      link: "\(entry.link)",
      answer: identity.raw,
      maker: identity.maker,
      model: identity.model,
      serial: identity.serial,
      firmware: identity.firmware,
      isSimulated: identity.isSimulated,
      accuracyClass: entry.accuracyClass.map { "\($0)" },
      calibrationCertificate: entry.certificate?.number,
      validUntil: entry.certificate.map { "\($0.validUntil)" }
    )
  }

  /// The reference clock; its class is how far it may be off, and it has none while nothing
  /// synchronises it.
  init(_ clock: ReferenceTime) {
    let error = ExactDecimal(digits: Int128(clock.estimatedError / .milliseconds(1)) + 1, places: 3)
    self.init(
      role: Self.referenceClockRole,
      driver: clock.source.rawValue,
      link: clock.source.rawValue,
      answer: clock.isSynchronised ? "synchronised" : "not synchronised",
      maker: "",
      model: clock.source.rawValue,
      serial: "",
      firmware: "",
      isSimulated: clock.source == .simulatedClock,
      accuracyClass: clock.isSynchronised ? "\(QuantityValue(error, .second))" : nil,
      calibrationCertificate: nil,
      validUntil: nil
    )
  }
}
