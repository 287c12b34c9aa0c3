import Evidence
import Wording

/// A number taken for a document of the record, and what became of it.
struct NumberRow: TableRow {
  enum Column: String, CaseIterable { case number, form, at, state }

  var at: String
  var line: NumberBook.Line

  func cell(_ column: Column) -> Cell {
    switch column {
    case .number: .text(line.use.number)
    case .form: .text(line.use.form.map { RecordWords.text(of: $0).capitalised })
    case .at: .text(at)
    case .state: .text(line.state.text)
    }
  }

  static func all(of subject: DocumentSubject) -> [NumberRow] {
    subject.records.flatMap { record in
      (record.standing?.numbers ?? []).map { NumberRow(at: subject.time($0.takenAt), line: $0) }
    }
  }
}
