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
      (record.events + record.resumed).sorted { $0.sequence < $1.sequence }.compactMap { entry in
        guard let event = entry.event else { return nil }
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

extension LedgerEntry {
  /// What happened; that a run went on after an interruption is an event among the others.
  fileprivate var event: EventRecord? {
    switch body {
    case .event(let event): event
    case .resumption(let record):
      EventRecord(
        name: body.kind.rawValue,
        text: BilingualText(
          zh: "\(body.summary.zh)。\(record.reason.zh)",
          en: "\(body.summary.en). \(record.reason.en)"
        )
      )
    default: nil
    }
  }
}
