/// A document that was made; its bytes are kept as an attachment under its digest.
package struct DocumentRecord: Equatable, Sendable, Codable {
  /// `certificate` or `result-notice`.
  package var form: String
  package var number: String
  /// SM3 of the PDF, lower-case hexadecimal.
  package var digest: String
  package var pages: Int
  package var isSpecimen: Bool

  package init(form: String, number: String, digest: String, pages: Int, isSpecimen: Bool) {
    self.form = form
    self.number = number
    self.digest = digest
    self.pages = pages
    self.isSpecimen = isSpecimen
  }
}
