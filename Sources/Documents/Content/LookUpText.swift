import Evidence
import Metrology

/// What the QR code of a label says: one line for a public look-up.
enum LookUpText {
  /// `certificate=…;serial=…;valid-until=…;sm3=…;specimen=yes`, or `no`.
  static func text(of subject: DocumentSubject) -> String {
    let parts: [(String, String?)] = [
      ("certificate", subject.certificate?.number),
      ("serial", subject.record.opening.pile.serial),
      ("valid-until", subject.validity.map { "\($0.until)" }),
      ("sm3", subject.certificate?.digest),
      ("specimen", subject.isSpecimen ? "yes" : "no"),
    ]
    return parts.compactMap { name, value in value.map { "\(name)=\(escaped($0))" } }
      .joined(separator: ";")
  }

  /// A serial number may hold anything; what would break the line is written as `%3B`.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain =
        scalar.value >= 0x20 && scalar != "\u{7F}" && !";=%".unicodeScalars.contains(scalar)
      guard !isPlain else { return String(scalar) }
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "%" + String(repeating: "0", count: max(0, 2 - code.count)) + code
    }
    .joined()
  }
}
