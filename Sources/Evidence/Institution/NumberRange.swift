/// Numbers that one bench may give to documents, so that two offline benches never give the same.
package struct NumberRange: Equatable, Sendable, Codable {
  package var bench: String
  package var year: Int
  package var first: Int
  package var last: Int
  package var by: String

  package init(
    bench: String,
    year: Int,
    first: Int,
    last: Int,
    by: String
  ) {
    self.bench = bench
    self.year = year
    self.first = first
    self.last = last
    self.by = by
  }
}
