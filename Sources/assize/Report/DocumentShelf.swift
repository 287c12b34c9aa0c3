import Documents
import Evidence
import Metrology
import Wording

/// The documents of a record: those that were made, those that can be, and those that were withdrawn.
struct DocumentShelf: Sendable {
  struct Place: Sendable {
    var variant: DocumentVariant
    /// Nil for one that nobody has made, or that is to be made anew.
    var kept: DocumentRecord?
    var withdrawal: Signed<DocumentWithdrawal>?
  }

  /// A document's pages as the record makes them now.
  struct Pages: Sendable {
    var pages: DocumentPages
    var bytes: [UInt8]
    /// Whether they are what was kept, byte for byte; nil where nothing was.
    var isExact: Bool?
  }

  var desk: DocumentDesk
  var record: OriginalRecord

  /// What was earned first, the original record after it, what was withdrawn last.
  func places() async throws -> [Place] {
    let original = DocumentVariant.originalRecord
    let kept = try await desk.kept(record).last { $0.form == original.rawValue }
    return try await earned() + [Place(variant: original, kept: kept)] + withdrawn
  }

  /// A run that a later one replaced earns nothing any more; what was made of it stays to be seen.
  private func earned() async throws -> [Place] {
    let usual = record.usualVariant
    guard
      let covered = try? await desk.covered(record, usual).examined(in: desk.ledger),
      let variant = try? DocumentComposer().variant(of: covered, as: usual)
    else {
      return try await desk.kept(record).compactMap { kept in
        DocumentVariant(rawValue: kept.form).map { Place(variant: $0, kept: kept) }
      }.filter { $0.variant != .originalRecord }
    }
    let kept = try await desk.kept(covered.leading)
    let more = [DocumentVariant.label, .testReport].filter { one in
      (try? DocumentComposer().variant(of: covered, as: one)) != nil && covered.has(one)
    }
    return ([variant] + more).map { one in
      Place(variant: one, kept: kept.last { $0.form == one.rawValue })
    }
  }

  private var withdrawn: [Place] {
    record.withdrawals.compactMap { signed in
      guard
        let kept = record.documents.last(where: { $0.number == signed.matter.number }),
        let variant = DocumentVariant(rawValue: kept.form)
      else { return nil }
      return Place(variant: variant, kept: kept, withdrawal: signed)
    }
  }

  func pages(of place: Place) async throws -> Pages {
    var covered = try await covered(place)
    let made = try await entry(of: place.kept, in: covered.leading)
    if let made { covered = try await covered.asItWas(before: made.sequence, in: desk.ledger) }
    covered = await covered.examined(in: desk.ledger)
    let issue = try await desk.issue(place.variant, of: covered)
    let number = place.kept?.number ?? Issue.knownNumber(for: place.variant, of: covered) ?? "–"
    let day = made.map { String($0.at.prefix(10)) }
    let pages = try issue.compose(place.variant, number, of: covered, issuedOn: day)
    let bytes = try PDFWriter().write(pages)
    let isExact = place.kept.map { $0.digest == SM3.digest(bytes).description }
    return Pages(pages: pages, bytes: bytes, isExact: isExact)
  }

  private func covered(_ place: Place) async throws -> PileRecords {
    do {
      return try await desk.covered(record, place.variant)
    } catch  where place.kept != nil {
      return PileRecords(record)
    }
  }

  /// The bytes that were kept, else those that the record makes now.
  func bytes(of place: Place) async throws -> [UInt8] {
    if let kept = place.kept { return try await desk.ledger.attachment(kept.digest) }
    return try await pages(of: place).bytes
  }

  /// The paths of what was written; one that was not made is made now.
  func write(_ place: Place) async throws -> [String] {
    guard place.withdrawal != nil, let kept = place.kept else {
      return try await desk.give(place.variant, of: record)
    }
    let path = kept.path(in: desk.folder)
    try WholeFile.write(try await desk.ledger.attachment(kept.digest), to: path)
    return [path]
  }

  /// The entry with which a document was made.
  private func entry(
    of kept: DocumentRecord?,
    in leading: OriginalRecord
  ) async throws -> LedgerEntry? {
    guard let kept else { return nil }
    return try await desk.ledger.entries(run: leading.number).last { $0.body == .document(kept) }
  }
}

extension PileRecords {
  /// A label belongs to a certificate, a report to supplementary items.
  fileprivate func has(_ variant: DocumentVariant) -> Bool {
    switch variant {
    case .label:
      leading.standingDocuments.contains { $0.form == DocumentVariant.certificate.rawValue }
    case .testReport: records.contains { $0.verdicts.contains(where: \.isSupplementary) }
    default: true
    }
  }

  /// With the record under which documents are kept as it was before an entry: its later entries
  /// were no part of what was made then.
  fileprivate func asItWas(before sequence: Int, in ledger: Ledger) async throws -> PileRecords {
    let past = try await ledger.originalRecord(leading.number, before: sequence)
    return PileRecords(records.map { $0.number == past.number ? past : $0 }, as: self)
  }
}
