import Evidence
import Metrology
import Wording

/// One verification item and what it came to.
struct ItemRow: TableRow {
  enum Column: String, CaseIterable { case connector, item, clause, conclusion, remark, treatment }

  var connector: String?
  var name: BilingualText
  var clause: String?
  var conclusion: Conclusion
  var remark: BilingualText?
  var isSupplementary = false

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .item: .text(name)
    case .clause: .text(clause)
    case .conclusion: .conclusion(conclusion)
    case .remark: .text(remark)
    case .treatment: .text(Words.text(of: isSupplementary ? "supplementary" : "examined"))
    }
  }

  static func all(of subject: DocumentSubject) -> [ItemRow] {
    subject.records.flatMap { record in
      let verdicts = subject.verdicts(of: record)
      let missing = unexamined(of: record, in: subject).filter { id in
        !verdicts.contains { $0.item == id }
      }
      return (verdicts.map(\.item) + missing).map { row($0, of: record, in: subject) }
    }
  }

  static func failed(of subject: DocumentSubject) -> [ItemRow] {
    subject.records.flatMap { record in
      record.failedItems.map { row($0, of: record, in: subject) }
    }
  }

  /// With a line for every connector that no completed run examined.
  static func unexamined(of subject: DocumentSubject) -> [ItemRow] {
    subject.records.flatMap { record in
      unexamined(of: record, in: subject).map { row($0, of: record, in: subject) }
    }
      + subject.covered.unexamined.map { connector in
        ItemRow(
          connector: connector,
          name: BilingualText(zh: "全部项目", en: "Every item"),
          conclusion: .notCompleted,
          remark: BilingualText(zh: "该枪未检。", en: "This connector was not examined.")
        )
      }
  }

  static func others(of subject: DocumentSubject) -> [ItemRow] {
    subject.records.flatMap { record in
      let named = record.failedItems + record.unexaminedItems
      return subject.verdicts(of: record).filter { !named.contains($0.item) }
        .map { row($0.item, of: record, in: subject) }
    }
  }

  /// The whole record names every item, a document those that make its conclusion.
  private static func unexamined(
    of record: OriginalRecord,
    in subject: DocumentSubject
  ) -> [String] {
    switch subject.variant.scope {
    case .conclusion: record.unexaminedItems
    case .supplementary: []
    case .everything: record.closing?.unexaminedItems ?? []
    }
  }

  private static func row(
    _ id: String,
    of record: OriginalRecord,
    in subject: DocumentSubject
  ) -> ItemRow {
    let connector = subject.connector(of: record)
    guard let verdict = record.verdicts.first(where: { $0.item == id }) else {
      return ItemRow(
        connector: connector,
        name: Words.text(of: id),
        conclusion: .notCompleted,
        isSupplementary: record.isSupplementary(id)
      )
    }
    return ItemRow(
      connector: connector,
      name: verdict.name,
      clause: verdict.clause,
      conclusion: verdict.conclusion,
      remark: verdict.remark,
      isSupplementary: verdict.isSupplementary
    )
  }
}
