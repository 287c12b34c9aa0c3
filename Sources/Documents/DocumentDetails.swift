package import Evidence
package import Metrology

/// What a document adds to its records.
package struct DocumentDetails: Sendable {
  /// The institution's number for it.
  package var number: String
  /// The day of issue, `2026-11-21`; the verification date is the records' own.
  package var issuedOn: String
  /// In months; needed by a certificate and a label alone.
  package var period: Figure<QuantityValue>?
  /// The certificate that a label stands for.
  package var certificate: DocumentRecord?
  /// The number of the withdrawn document that this one replaces.
  package var replaces: String?

  package init(
    number: String,
    issuedOn: String,
    period: Figure<QuantityValue>?,
    certificate: DocumentRecord? = nil,
    replaces: String? = nil
  ) {
    self.number = number
    self.issuedOn = issuedOn
    self.period = period
    self.certificate = certificate
    self.replaces = replaces
  }
}
