/// A number taken out of a range: for a document, or never to be used.
package struct NumberUse: Equatable, Sendable, Codable {
  /// As it is printed.
  package var number: String
  package var bench: String
  package var year: Int
  /// Its place in the range.
  package var ordinal: Int
  /// The document it was taken for; nil for a number given up.
  package var form: String?
  /// Why a number was given up.
  package var reason: String?
  package var by: String

  package init(
    number: String,
    bench: String,
    year: Int,
    ordinal: Int,
    form: String?,
    reason: String? = nil,
    by: String
  ) {
    self.number = number
    self.bench = bench
    self.year = year
    self.ordinal = ordinal
    self.form = form
    self.reason = reason
    self.by = by
  }
}
