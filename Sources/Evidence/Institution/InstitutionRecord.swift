package import Wording

/// Whose store this is: printed on its documents; the latest counts.
package struct InstitutionRecord: Equatable, Sendable, Codable {
  package var name: BilingualText
  /// The number of its authorisation to verify (授权证书号).
  package var authorisation: String
  package var address: String
  package var telephone: String
  /// How numbers of documents are written, `{year}-{bench}-{number:6}`.
  package var numbering: String
  /// How long a record is kept at least.
  package var retentionYears: Int
  package var by: String

  package init(
    name: BilingualText,
    authorisation: String,
    address: String,
    telephone: String,
    numbering: String,
    retentionYears: Int = 6,
    by: String
  ) {
    self.name = name
    self.authorisation = authorisation
    self.address = address
    self.telephone = telephone
    self.numbering = numbering
    self.retentionYears = retentionYears
    self.by = by
  }
}
