import DataFiles
import Documents
import Evidence
import Metrology
import Procedures
import Wording

/// Gives the documents of a record: one that was made exactly as it was made, and else what was
/// earned, made now.
struct DocumentDesk: Sendable {
  var ledger: Ledger
  var data: DataFolder
  /// Where they are written.
  var folder: String
  /// The account that asks; nil in a store of nobody's.
  var user: String?

  /// The paths of what was written; nil asks for what was earned.
  func give(_ asked: DocumentVariant?, of record: OriginalRecord) async throws -> [String] {
    var kept = try await kept(record).filter { asked == nil || $0.form == asked?.rawValue }
    // Beside an original record the document that was earned is still asked for.
    let earns = asked == nil && record.closing?.conclusion.leadsToDocument == true
    if earns, !kept.contains(where: { $0.form != DocumentVariant.originalRecord.rawValue }) {
      kept = []
    }
    if !kept.isEmpty { return try await write(kept) }
    let variant = asked ?? record.usualVariant
    let covered = try await covered(record, variant)
    // The original record of another run is not what this one earned.
    kept = try await self.kept(covered.leading).filter { made in
      asked.map { made.form == $0.rawValue }
        ?? (made.form != DocumentVariant.originalRecord.rawValue)
    }
    if !kept.isEmpty { return try await write(kept) }
    let issue = try await issue(variant, of: covered)
    return [try await issue.make(variant, of: covered).path]
  }

  func issue(_ variant: DocumentVariant?, of covered: PileRecords) async throws -> Issue {
    try await Issue(variant, of: covered.leading, in: ledger, data, folder: folder, user: user)
  }

  /// Those that may be given again as they were made.
  func kept(_ record: OriginalRecord) async throws(Failure) -> [DocumentRecord] {
    let entries = try await ledger.entries(run: record.number)
    return await record.examined(in: ledger).documentsToGiveAgain(entries)
  }

  /// An original record is of one run; every other document is of the pile.
  func covered(
    _ record: OriginalRecord,
    _ variant: DocumentVariant?
  ) async throws(Failure) -> PileRecords {
    if variant == .originalRecord { return PileRecords(record, alone: true) }
    if variant == nil, record.closing?.conclusion.leadsToDocument != true {
      throw .noDocument(record.number)
    }
    return try await PileRecords.gather(around: record.number, from: ledger)
  }

  private func write(_ documents: [DocumentRecord]) async throws -> [String] {
    var paths: [String] = []
    for made in documents {
      let path = made.path(in: folder)
      try WholeFile.write(try await ledger.attachment(made.digest), to: path)
      paths.append(path)
    }
    return paths
  }
}

extension OriginalRecord {
  /// What is asked of the composer where nobody asks for a form: an inspection has its own.
  var usualVariant: DocumentVariant? {
    opening.kind == VerificationKind.inService.rawValue ? .inspectionRecord : nil
  }
}
