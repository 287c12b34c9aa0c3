import Documents
import Evidence

extension OriginalRecord {
  /// The documents that were not withdrawn.
  var standingDocuments: [DocumentRecord] {
    documents.filter { document in
      !withdrawals.contains { $0.matter.number == document.number }
    }
  }

  /// Those that may be given again as they were made: a specimen of what is a document by now is made
  /// anew, and so are an original record and a specimen of a record to which something was added since.
  func documentsToGiveAgain(_ entries: [LedgerEntry]) -> [DocumentRecord] {
    let isDocument = specimenReasons.isEmpty
    let added = entries.last { [.correction, .signature, .withdrawal].contains($0.body.kind) }
    return standingDocuments.filter { document in
      guard !(document.isSpecimen && isDocument), isCurrent(document) else { return false }
      let follows = document.isSpecimen || document.form == DocumentVariant.originalRecord.rawValue
      guard follows, let added else { return true }
      let made = entries.last { $0.body == .document(document) }
      return made.map { $0.sequence > added.sequence } ?? false
    }
  }
}

extension OriginalRecord {
  /// A label stands as long as the certificate it was made for.
  private func isCurrent(_ document: DocumentRecord) -> Bool {
    guard document.form == DocumentVariant.label.rawValue, !document.isSpecimen else { return true }
    return standingDocuments.contains { "\($0.number)-L" == document.number }
  }
}

extension DocumentRecord {
  /// Where it is written; a number may hold what no file name may.
  func path(in folder: String) -> String {
    "\(folder)/\(number.replacing("/", with: "-")).pdf"
  }
}

extension NumberBook.Line {
  func isReplaced(by number: String) -> Bool {
    if case .withdrawn(_, let next) = state { next == number } else { false }
  }
}
