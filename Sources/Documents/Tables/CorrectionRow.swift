import Evidence
import Wording

/// Something that a person had stated and that was corrected: both stay readable.
struct CorrectionRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, entry, subject, was, becomes, reason, author, authoriser, at
  }

  var record: OriginalRecord
  var connector: String?
  var at: String
  var correction: Signed<Correction>

  func cell(_ column: Column) -> Cell {
    let (matter, statement) = (correction.matter, correction.signature.statement)
    return switch column {
    case .connector: .text(connector)
    case .entry: .number("\(matter.entry)")
    case .subject: .text(subject)
    case .was: .text(RecordWords.text(of: matter.was))
    case .becomes: .text(RecordWords.text(of: matter.becomes))
    case .reason: .text(matter.reason)
    case .author: .text(record.printedName(of: matter.author))
    case .authoriser: .text(record.printedName(of: statement.signer))
    case .at: .text(at)
    }
  }

  /// The question that was answered, or the field of the opening.
  private var subject: BilingualText {
    let index = record.answerEntries.firstIndex(of: correction.matter.entry)
    return index.map { record.answers[$0].question }
      ?? RecordWords.text(of: correction.matter.field).capitalised
  }

  static func all(of subject: DocumentSubject) -> [CorrectionRow] {
    subject.records.flatMap { record in
      record.corrections.map { correction in
        CorrectionRow(
          record: record,
          connector: subject.connector(of: record),
          at: subject.time(correction.signature.statement.at),
          correction: correction
        )
      }
    }
  }
}

extension OriginalRecord {
  func isCorrected(answer index: Int) -> Bool {
    answerEntries.indices.contains(index)
      && corrections.contains { $0.matter.entry == answerEntries[index] }
  }
}
