/// A run that was interrupted and that somebody lets go on.
package struct ResumedRun: Sendable {
  /// The record's number.
  package var number: Int
  /// Who lets it go on.
  package var by: String

  package init(number: Int, by: String) {
    self.number = number
    self.by = by
  }
}
