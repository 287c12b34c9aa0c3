package import Evidence
package import Wording

/// What a run came to, as its closed record and its documents have it.
package struct RunResult: Sendable {
  package var record: OriginalRecord
  /// Where its documents were written.
  package var documents: [String]
  /// What must be known of the documents that were made, or why there is none yet.
  package var remarks: [String]
  /// What did not succeed after the record was closed; the record stands.
  package var failure: Failure?

  package init(
    record: OriginalRecord,
    documents: [String],
    remarks: [String] = [],
    failure: Failure? = nil
  ) {
    self.record = record
    self.documents = documents
    self.remarks = remarks
    self.failure = failure
  }
}
