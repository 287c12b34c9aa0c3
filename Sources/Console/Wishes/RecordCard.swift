package import Evidence
package import Wording

/// A record as a screen shows it, and who looks at it.
package struct RecordCard: Sendable {
  /// Examined: with what the files that it kept say about its validity.
  package var record: OriginalRecord
  package var isUnderWay: Bool
  package var person: Person?
  /// Nil while the whole chain is being walked.
  package var chain: ChainState?

  package init(
    _ record: OriginalRecord,
    isUnderWay: Bool = false,
    for person: Person?,
    chain: ChainState? = nil
  ) {
    self.record = record
    self.isUnderWay = isUnderWay
    self.person = person
    self.chain = chain
  }
}

/// What a walk through the whole chain came to.
package struct ChainState: Sendable, Equatable {
  package var entries: Int
  /// Whether the end is one that a bench signed.
  package var isSealed: Bool
  package var fault: Failure?

  package init(entries: Int, isSealed: Bool, fault: Failure? = nil) {
    self.entries = entries
    self.isSealed = isSealed
    self.fault = fault
  }
}
