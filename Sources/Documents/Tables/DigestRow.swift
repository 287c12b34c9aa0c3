import Evidence
import Wording

/// The SM3 digest of something the document rests on.
struct DigestRow: TableRow, Hashable {
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
    let records = subject.records
    return (records.flatMap(software) + records.flatMap(files)).distinct
      + records.map { record in
        let connector = subject.connector(of: record)
        return DigestRow(
          part: Words.chainHead,
          name: connector.map { "\($0), \(record.number)" },
          digest: record.chainHead
        )
      }
  }

  private static func software(of record: OriginalRecord) -> [DigestRow] {
    guard let software = record.software else { return [] }
    return [
      (Words.metrologyCore, software.metrologyDigest),
      (Words.executable, software.executableDigest),
    ]
    .map { DigestRow(part: $0.0, name: software.version, digest: $0.1) }
  }

  private static func files(of record: OriginalRecord) -> [DigestRow] {
    record.files.map {
      DigestRow(part: Words.text(of: $0.role), name: $0.name, digest: $0.digest)
    }
  }
}
