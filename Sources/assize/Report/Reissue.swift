import DataFiles
import Documents
import Evidence
import Wording

/// Withdraws a document and issues it anew under another number that cites the old one.
struct Reissue: Sendable {
  var ledger: Ledger
  var variant: DocumentVariant?
  var reason: String
  var folder: String

  /// Refused before anybody signs in for it where there is nothing to issue anew.
  func check(_ record: OriginalRecord) async throws { _ = try await replaced(record) }

  func make(of record: OriginalRecord, _ data: DataFolder, by approver: Signatory) async throws
    -> Issue.Made
  {
    let (old, earned, covered) = try await replaced(record)
    try await ledger.checkChain()
    let issue = try await Issue(
      variant,
      of: covered.leading,
      in: ledger,
      data,
      folder: folder,
      user: approver.user
    )
    // Its number is taken before the old one is withdrawn: a death in between loses neither.
    let number = try await issue.number(for: earned, of: covered)
    try await withdraw(old, for: number, of: covered.leading, approver, issue.stamp)
    return try await issue.make(variant, of: self.covered(record))
  }

  /// The document that is withdrawn, its form, and the records it covers.
  private func replaced(
    _ record: OriginalRecord
  ) async throws -> (DocumentRecord, DocumentVariant, PileRecords) {
    let covered = try await covered(record)
    let earned = try DocumentComposer().variant(of: covered, as: variant)
    guard let old = covered.leading.numbered(earned) else {
      throw Failure.nothingToReissue(record.number, covered.specimenReasons)
    }
    return (old, earned, covered)
  }

  /// Nothing is issued anew of what would be a specimen.
  private func covered(_ record: OriginalRecord) async throws -> PileRecords {
    let covered = try await PileRecords.gather(around: record.number, from: ledger)
      .examined(in: ledger)
    guard covered.specimenReasons.isEmpty else {
      throw Failure.nothingToReissue(record.number, covered.specimenReasons)
    }
    return covered
  }

  private func withdraw(
    _ old: DocumentRecord,
    for number: String,
    of record: OriginalRecord,
    _ approver: Signatory,
    _ stamp: String
  ) async throws {
    let withdrawal = try await ledger.signed(
      DocumentWithdrawal(number: old.number, reason: reason, replacedBy: number),
      by: approver,
      as: .approver,
      run: record.number,
      at: stamp
    )
    try await ledger.append(.withdrawal(withdrawal), run: record.number, at: stamp)
  }
}

extension OriginalRecord {
  /// The document of a form that was issued under a number and still stands.
  fileprivate func numbered(_ variant: DocumentVariant) -> DocumentRecord? {
    standingDocuments.last { document in
      document.form == variant.rawValue && !document.isSpecimen
        && standing?.numbers.contains { $0.use.number == document.number } == true
    }
  }
}
