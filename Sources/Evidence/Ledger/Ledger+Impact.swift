package import Wording

/// A run that rests on a measurement standard, and under which certificate.
package struct RestingRun: Equatable, Sendable {
  package var run: RunSummary
  /// Nil where the bench file stated none.
  package var certificate: String?
  /// The numbers of the documents made from it.
  package var documents: [String]
}

extension Ledger {
  /// The runs opened on a day or later in which a standard took part, named by its serial number or
  /// by the number of its calibration certificate.
  package func runs(
    restingOn standard: String,
    since day: String
  ) throws(Failure) -> [RestingRun] {
    try file.checkSoundness()
    var certificates: [Int: String?] = [:]
    var documents: [Int: [String]] = [:]
    for entry in try file.entries(ofKinds: [.identity, .document]) {
      guard let run = entry.run else { continue }
      switch entry.body {
      case .identity(let identity) where identity.isStandard(standard):
        certificates[run] = identity.calibrationCertificate
      case .document(let document):
        documents[run, default: []].append(document.number)
      default: continue
      }
    }
    return try file.summaries().compactMap { summary in
      // Stamps are local to the bench, as the day is to whoever asks.
      guard let certificate = certificates[summary.number], summary.openedAt.prefix(10) >= day
      else { return nil }
      return RestingRun(
        run: summary,
        certificate: certificate,
        documents: documents[summary.number] ?? []
      )
    }
  }
}

extension IdentityRecord {
  fileprivate func isStandard(_ name: String) -> Bool {
    serial == name || calibrationCertificate == name
  }
}
