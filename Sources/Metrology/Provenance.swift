/// Where a number that limits, loads or rounds comes from.
package struct Provenance: Hashable, Sendable, Codable {
  /// How far the figure has been checked against a printed source.
  package enum Status: String, Sendable, Codable, CaseIterable {
    /// Read in the primary text, or in two independent sources.
    case confirmed
    /// A seller's or library's preview of the primary text.
    case preview
    /// Seen in a field report, a vendor's page or running software.
    case practice
    /// Own knowledge or derivation, or one source that could not be checked.
    case unconfirmed
  }

  package var clause: String?
  package var source: String
  package var status: Status
  package var enteredBy: String
  package var checkedBy: String?

  package init(
    clause: String?,
    source: String,
    status: Status,
    enteredBy: String,
    checkedBy: String?
  ) {
    self.clause = clause
    self.source = source
    self.status = status
    self.enteredBy = enteredBy
    self.checkedBy = checkedBy
  }

  /// A figure that decides must be confirmed before a document may issue.
  package var isConfirmed: Bool { status == .confirmed && checkedBy != nil }
}
