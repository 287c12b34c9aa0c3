import Evidence
import Wording

/// A place for a signature and whoever signed there.
struct SignatureLine {
  var label: BilingualText
  /// The printed names of those who signed the records in that stage; nil while one is missing.
  var name: String?
  /// The last day on which one of them did.
  var day: String?

  static func of(_ subject: DocumentSubject) -> (FormSection.SignaturePlace) -> SignatureLine {
    { place in
      let signed = subject.records.compactMap { record in
        record.signatures.last { $0.statement.role.rawValue == place.stage?.rawValue }
          .map { (record.printedName(of: $0.statement.signer), $0.statement.at) }
      }
      guard !signed.isEmpty, signed.count == subject.records.count else {
        return SignatureLine(label: place.label)
      }
      return SignatureLine(
        label: place.label,
        name: signed.map(\.0).distinct.joined(separator: "、"),
        day: signed.map { String($0.1.prefix(10)) }.max()
      )
    }
  }
}

extension OriginalRecord {
  /// The name of an account as documents print it.
  func printedName(of user: String) -> String { standing?.name(of: user) ?? user }
}
