import Evidence
import Execution
import Wording

/// Corrects something a person stated in a record, once another has authorised it.
struct Correcting: Sendable {
  /// Who may authorise a correction.
  static let authorising: [Role] = [.approver, .technicalHead]

  var ledger: Ledger
  var record: OriginalRecord

  init(_ number: Int, in ledger: Ledger) async throws {
    self.ledger = ledger
    record = try await ledger.originalRecord(number)
  }

  /// The correction, where what it corrects was stated by a person and no conclusion rests on it.
  ///
  /// `field` is nil for the one that is usually meant.
  func correction(
    of entry: Int,
    _ field: String?,
    becomes: String,
    reason: String,
    author: String
  ) async throws -> Correction {
    let field = field ?? (entry == record.openingEntry ? "client" : "answer")
    guard record.closing != nil, let was = record.stated(field, in: entry) else {
      throw Failure.nothingToCorrect(entry, of: record)
    }
    guard try await ledger.people()[author] != nil else { throw Failure.authorUnknown(author) }
    let correction = Correction(
      entry: entry,
      field: field,
      was: was,
      becomes: becomes,
      reason: reason,
      author: author
    )
    let changes = try await changes(by: correction)
    guard changes.isEmpty else { throw Failure.correctionDecides(record.number, changes) }
    return correction
  }

  /// What is appended: the correction as its authoriser signed it.
  func authorised(
    _ correction: Correction,
    by authoriser: Signatory,
    at stamp: String
  ) async throws -> LedgerBody {
    guard authoriser.user != correction.author else {
      throw Failure.authorAuthorises(authoriser.user)
    }
    let role: Role = authoriser.roles.contains(.technicalHead) ? .technicalHead : .approver
    return .correction(
      try await ledger.signed(correction, by: authoriser, as: role, run: record.number, at: stamp)
    )
  }

  private func changes(by correction: Correction) async throws -> [String] {
    let kept = try await KeptRules.read(of: record, from: ledger)
    let facts = RunFacts(try await ledger.entries(run: record.number))
    return try CorrectionCheck(procedure: kept.procedure, pile: kept.pile, kind: kept.kind)
      .changes(of: facts, by: correction)
  }
}
