import Evidence
import Metrology
import Wording

/// One verification item and what it came to.
struct ItemRow: TableRow {
  enum Column: String, CaseIterable { case item, clause, conclusion, remark }

  var name: BilingualText
  var clause: String?
  var conclusion: Conclusion
  var remark: BilingualText?

  func cell(_ column: Column) -> Cell {
    switch column {
    case .item: .text(name)
    case .clause: .text(clause)
    case .conclusion: .conclusion(conclusion)
    case .remark: .text(remark)
    }
  }

  static func all(of subject: DocumentSubject) -> [ItemRow] {
    let verdicts = subject.record.verdicts
    let judged = verdicts.map { row($0.item, verdicts) }
    let missing = subject.closing.unexaminedItems.filter { id in
      !verdicts.contains { $0.item == id }
    }
    return judged + missing.map { row($0, verdicts) }
  }

  static func failed(of subject: DocumentSubject) -> [ItemRow] {
    subject.closing.failedItems.map { row($0, subject.record.verdicts) }
  }

  static func unexamined(of subject: DocumentSubject) -> [ItemRow] {
    subject.closing.unexaminedItems.map { row($0, subject.record.verdicts) }
  }

  static func others(of subject: DocumentSubject) -> [ItemRow] {
    let named = subject.closing.failedItems + subject.closing.unexaminedItems
    return subject.record.verdicts.filter { !named.contains($0.item) }
      .map { row($0.item, subject.record.verdicts) }
  }

  private static func row(_ id: String, _ verdicts: [ItemVerdict]) -> ItemRow {
    guard let verdict = verdicts.first(where: { $0.item == id }) else {
      return ItemRow(name: BilingualText(verbatim: id), conclusion: .notCompleted)
    }
    return ItemRow(
      name: verdict.name,
      clause: verdict.clause,
      conclusion: verdict.conclusion,
      remark: verdict.remark
    )
  }
}
