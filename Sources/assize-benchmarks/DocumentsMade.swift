import DataFiles
import Documents
import Evidence
import Procedures

extension Measurement {
  /// Composes and draws the document of a store's first record again and again.
  static let documents = Measurement(name: "documents", operands: "STORE COUNT") { words in
    let source = try await DocumentSource(store: words[0])
    let time = try await Timing.median(of: Int(words[1]) ?? 0) {
      _ = try PDFWriter().write(source.pages())
    }
    print(time)
    return 0
  }

  /// The same once, from the store to the file: what a whole process takes.
  static let document = Measurement(name: "document", operands: "STORE OUTPUT") { words in
    let bytes = try PDFWriter().write(try await DocumentSource(store: words[0]).pages())
    try PlainFile.write(bytes, to: words[1])
    return 0
  }

  /// Writes the placed lines that the baseline `draw` draws.
  static let pages = Measurement(name: "pages", operands: "STORE OUTPUT") { words in
    let pages = try await DocumentSource(store: words[0]).pages()
    try PlainFile.write(Array(PlacedPages.text(of: pages).utf8), to: words[1])
    print("pages \(pages.pageCount)")
    return 0
  }
}

/// A record, the form, and the procedure's period: all a document needs.
private struct DocumentSource {
  let record: OriginalRecord
  let form: DocumentForm
  let procedure: Procedure

  init(store: String) async throws {
    let folder = try DataFolder.locate(explicit: nil)
    record = try await Ledger.open(store: store, creating: false).originalRecord(1)
    form = try DocumentForm.decode(DataFile.read(folder.file("Certificates", "verification")))
    procedure = try Procedure.decode(
      DataFile.read(folder.file("Procedures", record.opening.procedure))
    )
  }

  func pages() throws -> DocumentPages {
    try DocumentComposer()
      .compose(
        record: record,
        form: form,
        number: "SPECIMEN-2026-000001",
        issuedOn: "2026-03-02",
        period: procedure.period.atMost
      )
  }
}
