import Evidence
import Wording

/// Something that happened in the run, with the failure behind it.
struct EventRow: TableRow {
  enum Column: String, CaseIterable { case connector, sequence, at, event, failure }

  var connector: String?
  var sequence: Int
  var at: String
  var event: EventRecord

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .sequence: .number("\(sequence)")
    case .at: .text(at)
    case .event: .text(event.text)
    case .failure: failure
    }
  }

  private var failure: Cell {
    guard let failure = event.failure else { return .empty }
    let code = failure.code.rawValue
    return .text(
      BilingualText(
        zh: "\(code) \(failure.sentence.zh)",
        en: "\(code) \(failure.sentence.en)\(failure.causes.isEmpty ? "" : " (")"
          + failure.causes.joined(separator: "; ") + (failure.causes.isEmpty ? "" : ")")
      )
    )
  }

  static func all(of subject: DocumentSubject) -> [EventRow] {
    subject.records.flatMap { record in
      record.events.compactMap { entry in
        guard case .event(let event) = entry.body else { return nil }
        return EventRow(
          connector: subject.connector(of: record),
          sequence: entry.sequence,
          at: subject.time(entry.at),
          event: event
        )
      }
    }
  }
}
