import Console
import DataFiles
import Documents
import Evidence
import Wording

extension Workplace {
  /// A document page by page; nil for what the record earned.
  func show(_ number: Int, _ choice: DocumentChoice?) async throws {
    let shelf = try await shelf(of: number)
    let places = try await shelf.places()
    let chosen = places.firstIndex { $0.isMeant(by: choice) } ?? 0
    let place = places[chosen]
    try await access(
      .looked,
      "record \(number): \(place.variant.rawValue)",
      of: shelf.record,
      needing: OfficeAccess.reading
    )
    let composed = try await shelf.pages(of: place)
    mailbox.post(
      .records(
        .document(
          DocumentCard(
            record: number,
            choices: places.map(\.choice),
            chosen: chosen,
            shown: DocumentCard.Shown(place, composed),
            hasViewer: Viewer.found() != nil
          )
        )
      )
    )
  }

  func write(_ number: Int, _ choice: DocumentChoice) async throws {
    let shelf = try await shelf(of: number)
    guard let place = try await shelf.places().first(where: { $0.isMeant(by: choice) }) else {
      return
    }
    try await printing(place.variant.rawValue, of: shelf.record)
    let paths = try await shelf.write(place)
    try await session.sealHead(shelf.desk.ledger, in: keys)
    mailbox.post(.records(.written(number, paths)))
    mailbox.post(.records(.changed(number)))
    try await show(number, choice)
  }

  /// Everything of a record that stands or can be made, written out.
  func writeAll(_ number: Int) async throws {
    var shelf = try await shelf(of: number)
    try await printing("documents", of: shelf.record)
    var paths: [String] = []
    for place in try await shelf.places() where place.withdrawal == nil {
      // What was just made may have made another one possible or out of date.
      shelf.record = try await shelf.desk.ledger.originalRecord(number)
      paths += try await shelf.write(place)
    }
    try await session.sealHead(shelf.desk.ledger, in: keys)
    mailbox.post(.records(.written(number, paths)))
    mailbox.post(.records(.changed(number)))
  }

  func view(_ number: Int, _ choice: DocumentChoice) async throws {
    let shelf = try await shelf(of: number)
    guard
      let viewer = Viewer.found(),
      let place = try await shelf.places().first(where: { $0.isMeant(by: choice) })
    else { return }
    try await printing(place.variant.rawValue, of: shelf.record)
    let path = StatePlace.file("view/record-\(number)-\(place.variant.rawValue).pdf")
    try WholeFile.write(try await shelf.bytes(of: place), to: path)
    try viewer.open(path)
    mailbox.post(.records(.written(number, [path])))
  }

  /// The record and its signatures as files that anybody can check.
  func export(_ number: Int) async throws {
    let ledger = try ledger()
    let record = try await ledger.originalRecord(number)
    try await access(
      .exported,
      "records \(number) as \(ExportForm.signed.rawValue)",
      of: record,
      needing: OfficeAccess.exporting
    )
    let out = "\(options.documents)/\(ExportForm.signed.usualPlace)"
    _ = try await SignedExport(ledger: ledger, out: out).files(of: number)
    mailbox.post(.records(.written(number, ["\(out)/record-\(number)"])))
  }

  private func printing(_ what: String, of record: OriginalRecord) async throws {
    try await access(
      .printed,
      "record \(record.number): \(what)",
      of: record,
      needing: OfficeAccess.printing
    )
  }

  private func shelf(of number: Int) async throws -> DocumentShelf {
    let ledger = try ledger()
    let desk = DocumentDesk(
      ledger: ledger,
      data: try DataFolder.locate(explicit: options.data),
      folder: options.documents,
      user: person?.user
    )
    return DocumentShelf(desk: desk, record: try await ledger.originalRecord(number))
  }
}
