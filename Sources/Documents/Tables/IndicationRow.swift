import Evidence
import Metrology
import Wording

/// One indication as it was recorded, with what came over the wire.
struct IndicationRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, sequence, at, register, moment
    case loadPoint = "load-point"
    case reading, session, value, raw, through, source
  }

  var connector: String?
  var entry: LedgerEntry
  var loadPoint: BilingualText?
  var indication: IndicationRecord
  /// What was taken again after an interruption is struck out, to be read and not to count.
  var counts = true

  func cell(_ column: Column) -> Cell {
    if column == .sequence || counts { return plainCell(column) }
    guard column == .moment else { return plainCell(column).struck }
    let moment = RecordWords.text(of: indication.moment).capitalised
    let struck = BilingualText(
      zh: "\(moment.zh)（\(Words.doesNotCount.zh)）",
      en: "\(moment.en) (\(Words.doesNotCount.en))"
    )
    return .text(struck)
  }

  private func plainCell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .sequence: .number("\(entry.sequence)")
    case .at: .text(time)
    case .register: .text(RecordWords.text(of: indication.register).capitalised)
    case .moment: .text(RecordWords.text(of: indication.moment).capitalised)
    case .loadPoint: .text(loadPoint)
    case .reading: .number(indication.reading.map { "\($0)" })
    case .session: .number(indication.session.map { "\($0)" })
    case .value: value
    case .raw: .text(indication.raw)
    case .through: .text(indication.through)
    case .source: .text(Words.source(of: indication))
    }
  }

  /// The time of day; the day stands in the record's own fields.
  private var time: String {
    let parts = Printed.time(entry.at, places: 3).split(separator: " ")
    return parts.count == 3 ? String(parts[1]) : entry.at
  }

  private var value: Cell {
    if QuantityValue(indication.value) != nil { return .text(Printed.number(indication.value)) }
    return .text(RecordWords.text(of: Printed.time(indication.value, places: 3)))
  }

  static func all(of subject: DocumentSubject) -> [IndicationRow] {
    subject.records.flatMap { record in
      let names = Dictionary(
        record.verdicts.flatMap(\.loadPoints).map { ($0.loadPoint, $0.name) }
          + (record.plan?.points ?? []).map { ($0.loadPoint, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
      return record.indications.compactMap { entry -> IndicationRow? in
        guard case .indication(let indication) = entry.body else { return nil }
        return IndicationRow(
          connector: subject.connector(of: record),
          entry: entry,
          loadPoint: indication.loadPoint.map { names[$0] ?? BilingualText(verbatim: $0) },
          indication: indication,
          counts: record.counts(entry)
        )
      }
    }
  }
}
