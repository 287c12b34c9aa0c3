import Evidence
import Metrology
import Wording

/// One connector of a pile that has several, and the run that examined it.
struct ConnectorRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, record, began, ended, verifier, bench
    case energyUsed = "energy-used"
    case loadState = "load-state"
    case conclusion
  }

  var connector: String
  /// Nil for a connector that no completed run examined.
  var record: OriginalRecord?
  var began: String?
  var ended: String?

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .record: .number(record.map { "\($0.number)" })
    case .began: .text(began)
    case .ended: .text(ended)
    case .verifier: .text(record?.opening.verifier)
    case .bench: .text(record?.opening.bench)
    case .energyUsed: record?.closing?.energyUsed.map(Cell.quantity) ?? .empty
    case .loadState: .text(record?.closing?.loadReadBackOff.map(Words.loadState))
    case .conclusion: conclusion
    }
  }

  private var conclusion: Cell {
    guard let record else { return Cell(content: .text(Words.notExamined), isWarning: true) }
    return record.closing.map { .conclusion($0.conclusion) }
      ?? Cell(content: .text(Words.neverEnded), isWarning: true)
  }

  /// None for a pile with one connector, whose run stands in the document's own fields.
  static func all(of subject: DocumentSubject) -> [ConnectorRow] {
    guard subject.isSeveral else { return [] }
    return subject.records.map { record in
      ConnectorRow(
        connector: record.opening.connector,
        record: record,
        began: subject.time(record.openedAt),
        ended: record.closedAt.map(subject.time)
      )
    } + subject.covered.unexamined.map { ConnectorRow(connector: $0) }
  }
}
