import Evidence
import Wording

/// One instrument that took part, with the calibration certificate it is used under.
struct InstrumentRow: TableRow {
  enum Column: String, CaseIterable {
    case name, model, serial, firmware
    case accuracyClass = "accuracy-class"
    case calibrationCertificate = "calibration-certificate"
    case validUntil = "valid-until"
    case simulated
    case answer
  }

  var identity: IdentityRecord

  func cell(_ column: Column) -> Cell {
    switch column {
    case .name: .text(Words.text(of: identity.role))
    case .model: model
    case .serial: .text(identity.serial)
    case .firmware: .text(identity.firmware)
    case .accuracyClass: .text(identity.accuracyClass)
    case .calibrationCertificate: .text(identity.calibrationCertificate)
    case .validUntil: .text(identity.validUntil)
    case .simulated:
      Cell(
        content: .text(identity.isSimulated ? Words.simulated : Words.real),
        isWarning: identity.isSimulated
      )
    case .answer: .text(identity.answer)
    }
  }

  /// A clock has no maker; its model says which clock it is.
  private var model: Cell {
    if identity.role == "reference-clock" { return .text(Words.text(of: identity.model)) }
    return .text([identity.maker, identity.model].filter { !$0.isEmpty }.joined(separator: " "))
  }

  static func all(of subject: DocumentSubject) -> [InstrumentRow] {
    let identities = subject.records.flatMap(\.identities)
    guard subject.records.count > 1 else { return identities.map(InstrumentRow.init) }
    // The same instrument may answer through another link in the next run.
    return identities.reduce(into: []) { kept, identity in
      var identity = identity
      identity.link = ""
      if !kept.contains(where: { $0.identity == identity }) {
        kept.append(InstrumentRow(identity: identity))
      }
    }
  }
}
