import Evidence
import Metrology
import Wording

/// A cumulative register at the start or the end of the whole run (promise 2).
struct RunRegisterRow: TableRow {
  enum Column: String, CaseIterable { case connector, register, moment, value, at, source }

  var connector: String?
  var at: String
  var indication: IndicationRecord

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .register: .text(RecordWords.text(of: indication.register).capitalised)
    case .moment: .text(RecordWords.text(of: indication.moment).capitalised)
    case .value:
      QuantityValue(indication.value).map(Cell.quantity)
        ?? .text(RecordWords.text(of: indication.value))
    case .at: .text(at)
    case .source: .text(Words.source(indication.source))
    }
  }

  static func all(of subject: DocumentSubject) -> [RunRegisterRow] {
    subject.records.flatMap { record in
      record.indications.compactMap { entry in
        guard case .indication(let indication) = entry.body,
          [.runStart, .runResumed, .runEnd].contains(indication.moment)
        else { return nil }
        return RunRegisterRow(
          connector: subject.connector(of: record),
          at: subject.time(entry.at),
          indication: indication
        )
      }
    }
  }
}
