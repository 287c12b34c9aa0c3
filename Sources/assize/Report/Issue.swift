import DataFiles
import Documents
import Evidence
import Metrology
import Procedures
import Wording

/// Makes a document, keeps it under its run, and writes it out.
struct Issue: Sendable {
  var ledger: Ledger
  var form: DocumentForm
  /// Nil where the document needs none.
  var period: Figure<QuantityValue>?
  /// When it is made, ISO 8601 with its zone.
  var stamp: String
  /// The folder it is written to.
  var folder: String
  /// The account that makes it; nil in a store without an institution.
  var user: String?

  /// What was made, and where it was written.
  struct Made: Sendable {
    var document: DocumentRecord
    var path: String
  }

  /// Nil asks for the certificate or the notice, whichever was earned; kept unless the run never
  /// ended.
  func make(_ wish: DocumentVariant?, of covered: PileRecords) async throws -> Made {
    try await ledger.checkChain()
    let covered = await covered.examined(in: ledger)
    let variant = try DocumentComposer().variant(of: covered, as: wish)
    let number = try await number(for: variant, of: covered)
    return try await keep(compose(variant, number, of: covered), of: covered.leading)
  }

  /// The pages of a document under a number, of records that were examined.
  func compose(
    _ variant: DocumentVariant,
    _ number: String,
    of covered: PileRecords,
    issuedOn day: String? = nil
  ) throws(Failure) -> DocumentPages {
    try DocumentComposer().compose(
      covered,
      as: variant,
      form: form,
      details: DocumentDetails(
        number: number,
        issuedOn: day ?? String(stamp.prefix(10)),
        period: period,
        certificate: covered.leading.standingDocuments.last {
          $0.form == DocumentVariant.certificate.rawValue
        },
        replaces: covered.leading.standing?.numbers.first { $0.isReplaced(by: number) }?.use.number
      )
    )
  }

  private func keep(_ pages: DocumentPages, of record: OriginalRecord) async throws -> Made {
    let bytes = try PDFWriter().write(pages)
    let isKept = record.closing != nil
    let digest = isKept ? try await ledger.attach(bytes) : SM3.digest(bytes)
    let document = DocumentRecord(
      form: pages.form.rawValue,
      number: pages.number,
      digest: "\(digest)",
      pages: pages.pages.count,
      isSpecimen: pages.isSpecimen
    )
    if isKept { try await ledger.append(.document(document), run: record.number, at: stamp) }
    let path = document.path(in: folder)
    try WholeFile.write(bytes, to: path)
    return Made(document: document, path: path)
  }
}
