import Evidence
import Wording

/// A stage in which a record was signed.
struct SignatureRow: TableRow {
  enum Column: String, CaseIterable { case connector, stage, name, at, entries, key }

  var connector: String?
  var name: String
  var at: String
  var signature: Signature

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .stage: .text(RecordWords.text(of: signature.statement.role).capitalised)
    case .name: .text(name)
    case .at: .text(at)
    case .entries: .number(signature.statement.entries.map { "\($0)" })
    case .key: Cell(content: .digest(signature.key))
    }
  }

  static func all(of subject: DocumentSubject) -> [SignatureRow] {
    subject.records.flatMap { record in
      record.signatures.map { signature in
        SignatureRow(
          connector: subject.connector(of: record),
          name: record.printedName(of: signature.statement.signer),
          at: subject.time(signature.statement.at),
          signature: signature
        )
      }
    }
  }
}
