import Evidence
import Metrology
import Wording

/// A figure that decided, and where it comes from (promise 6).
struct FigureRow: TableRow {
  enum Column: String, CaseIterable {
    case item, figure, value, clause, source
    case sourceAndPeople = "source-and-people"
    case status
  }

  var item: BilingualText
  var use: FigureUse
  /// The comparison with the print by the technical head, where there was one.
  var confirmation: FigureConfirmation?

  func cell(_ column: Column) -> Cell {
    let provenance = use.provenance
    return switch column {
    case .item: .text(item)
    case .figure: .text(use.name)
    case .value: .text(RecordWords.text(of: Printed.number(use.value)))
    case .clause: .text(provenance.clause)
    case .source: .text(provenance.source)
    case .sourceAndPeople: .text(BilingualText(zh: provenance.source, en: people))
    case .status:
      confirmation == nil
        ? Cell(content: .text(provenance.statusText), isWarning: !provenance.isConfirmed)
        : .text(Words.confirmed)
    }
  }

  private var people: String {
    let provenance = use.provenance
    if let confirmation { return "与印刷文本核对 Compared with: \(confirmation.printedSource)" }
    return "录入 Entered: \(provenance.enteredBy) · 核验 Checked: \(provenance.checkedBy ?? "—")"
  }

  static func all(of subject: DocumentSubject) -> [FigureRow] {
    let uses = subject.records.flatMap { record in
      subject.verdicts(of: record).flatMap { verdict in
        verdict.figures.map { use in
          FigureRow(item: verdict.name, use: use, confirmation: confirmation(use, record))
        }
      }
    }
    let period = subject.validity.map {
      FigureUse(
        name: BilingualText(zh: "检定周期", en: "Verification period"),
        value: "\($0.period.value)",
        provenance: $0.period.provenance
      )
    }
    return withoutRepetition(uses, in: subject)
      + (period.map { use in
        [
          FigureRow(
            item: Words.document,
            use: use,
            confirmation: confirmation(use, subject.covered.leading)
          )
        ]
      } ?? [])
  }

  /// A record keeps a figure's value and clause; a comparison holds for both together.
  private static func confirmation(
    _ use: FigureUse,
    _ record: OriginalRecord
  ) -> FigureConfirmation? {
    record.standing?.confirmations.map(\.matter).last {
      ($0.value, $0.clause) == (use.value, use.provenance.clause)
    }
  }

  /// Several connectors rest on the same figures.
  private static func withoutRepetition(
    _ rows: [FigureRow],
    in subject: DocumentSubject
  ) -> [FigureRow] {
    guard subject.records.count > 1 else { return rows }
    return rows.reduce(into: []) { kept, row in
      if !kept.contains(where: { $0.use == row.use }) { kept.append(row) }
    }
  }
}
