import Evidence
import Wording

/// What a cumulative register counted since the last record that read it (promise 2).
struct RegisterGapRow: TableRow {
  enum Column: String, CaseIterable { case connector, register, since, then, now, moved }

  var connector: String?
  var gap: RegisterGap

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .register: .text(RecordWords.text(of: gap.register).capitalised)
    case .since: .number("\(gap.since)")
    case .then: .quantity(gap.then)
    case .now: .quantity(gap.now)
    case .moved: moved
    }
  }

  private var moved: Cell {
    var cell = gap.moved.map(Cell.quantity) ?? .text(Words.notRecorded)
    cell.isWarning = gap.isOpen
    return cell
  }

  static func all(of subject: DocumentSubject) -> [RegisterGapRow] {
    subject.records.flatMap { record in
      (record.standing?.gaps ?? []).map {
        RegisterGapRow(connector: subject.connector(of: record), gap: $0)
      }
    }
  }
}
