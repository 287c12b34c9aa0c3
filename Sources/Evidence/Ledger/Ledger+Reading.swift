package import Wording

extension Ledger {
  package var head: LedgerHead {
    get throws(Failure) { try file.head() }
  }

  /// The entries of one run in order; those of the store itself for nil.
  package func entries(run: Int?) throws(Failure) -> [LedgerEntry] {
    try file.checkSoundness()
    return try file.entries(run: run)
  }

  /// Every run in the order of its number.
  package func runs() throws(Failure) -> [RunSummary] {
    try file.checkSoundness()
    return try file.summaries()
  }

  /// The runs that were opened and never closed: still under way, or cut off.
  package func unclosedRuns() throws(Failure) -> [RunSummary] {
    try runs().filter { !$0.isClosed }
  }

  /// Every run of the same pile so far, whatever became of it (promise 2).
  package func earlierRuns(of pile: PileIdentity) throws(Failure) -> [OriginalRecord.EarlierRun] {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      try file.earlierRuns(of: pile, before: .max)
    }
  }

  /// A record as it is, or as it was before an entry: what a document was made of.
  package func originalRecord(
    _ number: Int,
    before sequence: Int = .max
  ) throws(Failure) -> OriginalRecord {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      let entries = try file.entries(run: number).filter { $0.sequence < sequence }
      guard let record = OriginalRecord(number, entries: entries) else {
        throw .runUnknown(number, last: try file.lastRun())
      }
      var complete = record
      complete.earlierRuns = try file.earlierRuns(of: record.opening.pile, before: number)
      complete.chainHead = try file.chain(atEndOf: number, before: sequence)
      complete.standing = try file.standing(of: record, entries: entries)
      return complete
    }
  }

  package func documents(of run: Int) throws(Failure) -> [DocumentRecord] {
    try entries(run: run).compactMap { entry in
      guard case .document(let document) = entry.body else { return nil }
      return document
    }
  }

  /// The bytes kept under a digest, checked against it.
  package func attachment(_ digest: Digest) throws(Failure) -> [UInt8] {
    try file.checkSoundness()
    return try file.attachment(digest)
  }

  /// The bytes kept under a digest as records write it, in hexadecimal.
  package func attachment(_ digest: String) throws(Failure) -> [UInt8] {
    guard let digest = Digest(digest) else { throw .attachmentUnknown(digest) }
    return try attachment(digest)
  }
}
