/// One entry as it stands in the ledger.
package struct LedgerEntry: Equatable, Sendable {
  /// From 1, without gaps.
  package var sequence: Int
  /// The record number of the run it belongs to; nil for entries of the store itself.
  package var run: Int?
  /// When it was appended, by the run's calendar: ISO 8601 with its zone.
  package var at: String
  package var body: LedgerBody

  package init(sequence: Int, run: Int?, at: String, body: LedgerBody) {
    self.sequence = sequence
    self.run = run
    self.at = at
    self.body = body
  }
}
