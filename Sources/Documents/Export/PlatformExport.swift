import Evidence
import Metrology
package import Wording

/// Piles as rows of the State Grid exchange tables.
package struct PlatformExport: Sendable {
  let form: PlatformForm
  /// When the rows are written, `2026-11-21 15:30:05`.
  let writtenAt: String

  package init(form: PlatformForm, writtenAt: String) {
    self.form = form
    self.writtenAt = writtenAt
  }

  /// The three tables; a value longer than its column stops the export.
  package func tables(of piles: [PileRecords]) throws(Failure) -> [ExportTable] {
    let tables = [
      ExportTable(
        name: PlatformColumns.result,
        columns: PlatformColumns.resultColumns,
        rows: piles.map(result)
      ),
      ExportTable(
        name: PlatformColumns.measurementError,
        columns: PlatformColumns.measurementErrorColumns,
        rows: piles.flatMap { $0.records.flatMap(measurementErrors) }
      ),
      ExportTable(
        name: PlatformColumns.indicativeError,
        columns: PlatformColumns.indicativeErrorColumns,
        rows: piles.flatMap { $0.records.flatMap(indicativeErrors) }
      ),
    ]
    for table in tables { try checkLengths(of: table) }
    return tables
  }

  private func result(_ pile: PileRecords) -> [ExportTable.Cell] {
    let record = pile.leading
    var conclusions = pile.records.map { $0.closing?.conclusion ?? .notCompleted }
    if !pile.unexamined.isEmpty { conclusions.append(.notCompleted) }
    let texts =
      [
        form.task, form.system, bench(record), record.opening.pile.serial, date(record),
        code(.combined(conclusions)),
      ] + PlatformColumns.stems.map { itemCode($0, pile) }
      + [
        answer(form.temperature, record), answer(form.humidity, record),
        record.opening.verifier ?? "", "", writtenAt, form.newRow, "",
      ]
    return texts.map(ExportTable.Cell.optional)
  }

  /// Items that nobody examined have no code.
  private func itemCode(_ stem: String, _ pile: PileRecords) -> String {
    let items = form.stems.filter { $0.value == stem }.keys
    let conclusions = pile.records.flatMap(\.verdicts).filter { items.contains($0.item) }
      .map(\.conclusion)
    return conclusions.isEmpty ? "" : code(.combined(conclusions))
  }

  private func measurementErrors(_ record: OriginalRecord) -> [[ExportTable.Cell]] {
    let points = record.verdicts.filter { $0.item == "operating-error" }.flatMap(\.loadPoints)
    return points.enumerated().map { index, point in
      detail(
        record,
        index: index + 1,
        point: point.loadPoint,
        own: [
          .empty, number(point.current), number(point.voltage),
          .decimal(relativeError(of: point)),
        ],
        point.conclusion
      )
    }
  }

  private func indicativeErrors(_ record: OriginalRecord) -> [[ExportTable.Cell]] {
    let sessions = record.verdicts.filter { $0.item == "indication-error" }.flatMap(\.sessions)
    return sessions.enumerated().map { index, session in
      detail(
        record,
        index: index + 1,
        point: "",
        own: [
          .empty, .empty, .empty, .empty, .decimal(session.rounded ?? session.error),
        ],
        session.conclusion
      )
    }
  }

  private func detail(
    _ record: OriginalRecord,
    index: Int,
    point: String,
    own: [ExportTable.Cell],
    _ conclusion: Conclusion
  ) -> [ExportTable.Cell] {
    // A point's name that is too long for the column gives way to its number.
    let name = point.utf8.count <= 8 ? point : "\(index)"
    let head = [
      form.task, form.equipmentCategory, form.system, bench(record), form.unit,
      record.opening.pile.serial, date(record), record.opening.connector, "\(index)", name,
      record.specimenReasons.isEmpty ? form.isValid : form.isNotValid,
    ]
    return head.map(ExportTable.Cell.optional) + own
      + [code(conclusion), writtenAt, form.newRow, ""].map(ExportTable.Cell.optional)
  }

  private func relativeError(of point: LoadPointVerdict) -> String? {
    switch form.relativeError {
    case .rounded: point.rounded
    case .mean: point.mean.map(Self.threeDecimals)
    }
  }

  /// Half to even.
  static func threeDecimals(_ text: String) -> String {
    guard let value = ExactDecimal(text), let step = ExactDecimal("0.001"),
      let rounded = try? RoundingInterval(step: step).round(ExactRatio(value))
    else { return text }
    return rounded.text
  }

  private func number(_ value: QuantityValue) -> ExportTable.Cell { .number("\(value.number)") }

  private func code(_ conclusion: Conclusion) -> String { form.conclusions[conclusion] ?? "" }

  /// The bench's number stands before its name.
  private func bench(_ record: OriginalRecord) -> String {
    String(record.opening.bench.prefix { $0 != " " })
  }

  /// The end of the run as the schema's text, without the zone it has no room for.
  private func date(_ record: OriginalRecord) -> String {
    let printed = Printed.time(record.closedAt ?? record.openedAt).split(separator: " ")
    return printed.prefix(2).joined(separator: " ")
  }

  private func answer(_ item: String, _ record: OriginalRecord) -> String {
    record.answers.first { $0.item == item }?.answer ?? ""
  }

  private func checkLengths(of table: ExportTable) throws(Failure) {
    for row in table.rows {
      for (column, cell) in zip(table.columns, row) {
        guard let limit = PlatformColumns.limit(of: column, in: table.name) else { continue }
        guard cell.text.utf8.count <= limit else {
          throw .exportTooLong(cell.text, column: "\(table.name).\(column)", limit: limit)
        }
      }
    }
  }
}
