import Evidence
import Wording

/// The SM3 digest of something the document rests on.
struct DigestRow: TableRow {
  enum Column: String, CaseIterable { case part, name, digest }

  var part: BilingualText
  var name: String?
  var digest: String

  func cell(_ column: Column) -> Cell {
    switch column {
    case .part: .text(part)
    case .name: .text(name)
    case .digest: Cell(content: .digest(digest))
    }
  }

  static func all(of subject: DocumentSubject) -> [DigestRow] {
    let record = subject.record
    var rows: [DigestRow] = []
    if let software = record.software {
      rows.append(
        DigestRow(
          part: Words.metrologyCore,
          name: software.version,
          digest: software.metrologyDigest
        )
      )
      rows.append(
        DigestRow(part: Words.executable, name: software.version, digest: software.executableDigest)
      )
    }
    rows += record.files.map {
      DigestRow(part: Words.text(of: $0.role), name: $0.name, digest: $0.digest)
    }
    rows.append(DigestRow(part: Words.chainHead, digest: record.chainHead))
    return rows
  }
}
