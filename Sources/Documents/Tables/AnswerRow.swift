import Evidence
import Metrology
import Wording

/// What a person answered: a line of the checklist, or a condition before the run.
struct AnswerRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, question, answer, limit, conclusion, by, at, with, source
  }

  var connector: String?
  var answer: AnswerRecord
  var at: String
  /// Whether it stands otherwise than it was given.
  var isCorrected = false

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .question: .text(answer.question)
    case .answer: .text(isCorrected ? Words.corrected(answer.printed) : answer.printed)
    case .limit: .text(answer.limit)
    case .conclusion:
      answer.isAcceptable.map { .conclusion($0 ? .conforming : .nonconforming) } ?? .empty
    case .by: .text(answer.by)
    case .at: .text(at)
    case .with: .text(answer.with)
    case .source: .text(Words.source(answer.source))
    }
  }

  /// The answers that belong to a verification item.
  static func checklist(of subject: DocumentSubject) -> [AnswerRow] {
    rows(of: subject) { answer, record in
      belongsToItem(answer, subject.verdicts(of: record), record.unexaminedItems)
    }
  }

  /// Every other answer: preconditions, confirmations, reasons.
  static func conditions(of subject: DocumentSubject) -> [AnswerRow] {
    rows(of: subject) { answer, record in
      !belongsToItem(answer, record.verdicts, record.closing?.unexaminedItems ?? [])
    }
  }

  private static func rows(
    of subject: DocumentSubject,
    where isListed: (AnswerRecord, OriginalRecord) -> Bool
  ) -> [AnswerRow] {
    subject.records.flatMap { record in
      record.answers.enumerated().filter { isListed($0.element, record) }.map { index, answer in
        AnswerRow(
          connector: subject.connector(of: record),
          answer: answer,
          at: subject.time(answer.at),
          isCorrected: record.isCorrected(answer: index)
        )
      }
    }
  }

  private static func belongsToItem(
    _ answer: AnswerRecord,
    _ verdicts: [ItemVerdict],
    _ unexamined: [String]
  ) -> Bool {
    let item = answer.item.prefix { $0 != "/" }
    return verdicts.contains { $0.item == item } || unexamined.contains { $0 == item }
  }
}

extension AnswerRecord {
  fileprivate var printed: BilingualText {
    switch answer {
    case "yes": BilingualText(zh: "是", en: "Yes")
    case "no": BilingualText(zh: "否", en: "No")
    default:
      QuantityValue(answer) == nil
        ? BilingualText(verbatim: answer) : BilingualText(verbatim: Printed.number(answer))
    }
  }
}
