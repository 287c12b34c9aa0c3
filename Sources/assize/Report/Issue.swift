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

  /// What was made, and where it was written.
  struct Made: Sendable {
    var document: DocumentRecord
    var path: String
  }

  /// Nil asks for the certificate or the notice, whichever was earned; kept unless the run never
  /// ended.
  func make(_ variant: DocumentVariant?, of covered: PileRecords) async throws -> Made {
    let leading = covered.leading
    let certificate = leading.documents.last { $0.form == DocumentVariant.certificate.rawValue }
    let pages = try DocumentComposer().compose(
      covered,
      as: variant,
      form: form,
      details: DocumentDetails(
        number: Self.number(of: leading, variant),
        issuedOn: String(stamp.prefix(10)),
        period: period,
        certificate: certificate
      )
    )
    let bytes = try PDFWriter().write(pages)
    let isKept = leading.closing != nil
    let digest = isKept ? try await ledger.attach(bytes) : SM3.digest(bytes)
    let document = DocumentRecord(
      form: pages.form.rawValue,
      number: pages.number,
      digest: "\(digest)",
      pages: pages.pages.count,
      isSpecimen: pages.isSpecimen
    )
    if isKept { try await ledger.append(.document(document), run: leading.number, at: stamp) }
    let path = "\(folder)/\(document.number).pdf"
    try WholeFile.write(bytes, to: path)
    return Made(document: document, path: path)
  }

  /// Nothing here is a number of an institution's scheme, and it says so.
  private static func number(of record: OriginalRecord, _ variant: DocumentVariant?) -> String {
    let padded = String(repeating: "0", count: max(0, 6 - "\(record.number)".count))
    let year = (record.closedAt ?? record.openedAt).prefix(4)
    let suffix =
      switch variant {
      case nil, .certificate, .resultNotice, .inspectionRecord: ""
      case .originalRecord: "-R"
      case .testReport: "-T"
      case .label: "-L"
      }
    return "SPECIMEN-\(year)-\(padded)\(record.number)\(suffix)"
  }
}
