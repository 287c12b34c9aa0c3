import Evidence
import Metrology
import Wording

/// What a person answered: a line of the checklist, or a condition before the run.
struct AnswerRow: TableRow {
  enum Column: String, CaseIterable {
    case question, answer, limit, conclusion, by, at, with, source
  }

  var answer: AnswerRecord
  var at: String

  func cell(_ column: Column) -> Cell {
    switch column {
    case .question: .text(answer.question)
    case .answer: .text(answer.printed)
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
    rows(of: subject) { belongsToItem($0, of: subject) }
  }

  /// Every other answer: preconditions, confirmations, reasons.
  static func conditions(of subject: DocumentSubject) -> [AnswerRow] {
    rows(of: subject) { !belongsToItem($0, of: subject) }
  }

  private static func rows(
    of subject: DocumentSubject,
    where isListed: (AnswerRecord) -> Bool
  ) -> [AnswerRow] {
    subject.record.answers.filter(isListed).map { AnswerRow(answer: $0, at: subject.time($0.at)) }
  }

  private static func belongsToItem(_ answer: AnswerRecord, of subject: DocumentSubject) -> Bool {
    let item = answer.item.prefix { $0 != "/" }
    return subject.record.verdicts.contains { $0.item == item }
      || subject.closing.unexaminedItems.contains { $0 == item }
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
