import Evidence
import Instruments
import Metrology

extension StandardRecord {
  /// An instrument of a bench that is used under a calibration certificate; nil for one without.
  init?(_ entry: BenchEntry, of bench: BenchDefinition, _ drivers: BenchDrivers, by user: String) {
    guard let certificate = entry.certificate else { return nil }
    let driver = drivers.definitions[entry.role]
    self.init(
      serial: entry.serial,
      maker: driver?.maker ?? "",
      model: driver?.models.joined(separator: ", ") ?? "",
      role: entry.role.rawValue,
      bench: bench.number,
      accuracyClass: entry.accuracyClass.map { "\($0)" },
      certificate: certificate.number,
      calibratedBy: certificate.issuedBy,
      calibratedOn: certificate.calibratedOn.map { "\($0)" } ?? "",
      validUntil: "\(certificate.validUntil)",
      corrections: certificate.corrections.map(Correction.init),
      repeatability: entry.repeatability.map { "\($0.value)" },
      repeatabilityReadings: entry.repeatability?.readings,
      by: user
    )
  }

  /// The same standard under the same certificate with the same figures, whoever registered it.
  func isSame(as other: StandardRecord) -> Bool {
    var other = other
    other.by = by
    return self == other
  }
}

extension StandardRecord.Correction {
  init(_ certified: CertifiedCorrection) {
    self.init(
      voltage: "\(certified.voltage)",
      current: "\(certified.current)",
      correction: "\(certified.correction)",
      uncertainty: "\(certified.uncertainty)",
      coverageFactor: "\(certified.coverageFactor)"
    )
  }
}

extension BenchDefinition {
  /// Every instrument used under a calibration certificate.
  func standards(_ drivers: BenchDrivers, by user: String) -> [StandardRecord] {
    instruments.compactMap { StandardRecord($0, of: self, drivers, by: user) }
  }
}
