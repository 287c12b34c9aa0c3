package import Metrology
package import Transport
package import Wording

/// One bench as its owner describes it (检定装置): which instruments, where, under which
/// certificates.
package struct BenchDefinition: Sendable {
  package var number: String
  package var name: BilingualText
  package var place: BilingualText
  /// Minutes ahead of UTC.
  package var zoneMinutes: Int
  package var instruments: [BenchEntry]
  /// Nil where nothing is watched; every run then says so.
  package var interlock: Interlock?

  package func entry(for role: InstrumentRole) -> BenchEntry? {
    instruments.first { $0.role == role }
  }
}

/// One instrument of a bench.
package struct BenchEntry: Sendable {
  package var role: InstrumentRole
  /// The driver's name in Drivers/<role>/, without its ending.
  package var driver: String
  package var link: LinkAddress
  package var linkText: String { link.description }
  package var serial: String
  /// Of a reference meter: its class as a relative error.
  package var accuracyClass: QuantityValue?
  package var repeatability: Repeatability?
  package var certificate: CalibrationCertificate?
  package var protection: LoadProtection?
  /// What stands between the pile's output and a reference meter; nil where it measures directly.
  package var transducer: Transducer?
}

/// What turns the pile's current or voltage into what the meter can take (互感器、分流器).
package struct Transducer: Hashable, Sendable {
  /// What the meter multiplies a current by, a pure number.
  package var currentRatio: QuantityValue
  package var voltageRatio: QuantityValue
  /// The largest relative error its class allows, in percent.
  package var limit: QuantityValue
  package var certificate: CalibrationCertificate
}

/// A standard's own scatter, evaluated beforehand.
package struct Repeatability: Hashable, Sendable {
  /// Relative standard deviation of one reading, in percent.
  package var value: QuantityValue
  package var readings: Int
}

/// The paper an instrument is used under (校准证书).
package struct CalibrationCertificate: Hashable, Sendable {
  package var number: String
  package var issuedBy: String
  package var validUntil: CivilDate
  package var calibratedOn: CivilDate?
  /// What it adds to the indication; empty where the instrument is used by its class.
  package var corrections: [CertifiedCorrection]

  init(
    number: String,
    issuedBy: String,
    validUntil: CivilDate,
    calibratedOn: CivilDate? = nil,
    corrections: [CertifiedCorrection] = []
  ) {
    self.number = number
    self.issuedBy = issuedBy
    self.validUntil = validUntil
    self.calibratedOn = calibratedOn
    self.corrections = corrections
  }
}

/// What ends the current when this computer dies; nil says that nothing covers it.
package struct LoadProtection: Hashable, Sendable {
  package var communicationWatchdog: String?
  package var emergencyStop: String?
  package var protectionLimits: String?

  package var coversDeathOfTheComputer: Bool {
    communicationWatchdog != nil || emergencyStop != nil || protectionLimits != nil
  }
}
