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
      Cell(content: .text(provenance.statusText), isWarning: !provenance.isConfirmed)
    }
  }

  private var people: String {
    let provenance = use.provenance
    return "录入 Entered: \(provenance.enteredBy) · 核验 Checked: \(provenance.checkedBy ?? "—")"
  }

  static func all(of subject: DocumentSubject) -> [FigureRow] {
    let uses = subject.records.flatMap { record in
      subject.verdicts(of: record).flatMap { verdict in
        verdict.figures.map { FigureRow(item: verdict.name, use: $0) }
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
      + (period.map { [FigureRow(item: Words.document, use: $0)] } ?? [])
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
