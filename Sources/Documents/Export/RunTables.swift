package import Evidence
import Metrology
import Wording

/// Records as three tables: runs, items, readings; every number with the digits of the record.
package enum RunTables {
  package static func tables(of records: [OriginalRecord]) -> [ExportTable] {
    [runs(records), items(records), readings(records)]
  }

  private static func runs(_ records: [OriginalRecord]) -> ExportTable {
    ExportTable(
      name: "runs",
      columns: [
        "record", "opened_at", "closed_at", "procedure", "regulation", "kind", "occasion", "maker",
        "model", "serial", "connector", "client", "place", "bench", "verifier", "conclusion",
        "failed_items", "unexamined_items", "reason_zh", "reason_en", "energy_used",
        "energy_used_unit", "bench_seconds", "load_read_back_off", "is_specimen", "chain_head",
      ],
      rows: records.map(run)
    )
  }

  private static func run(_ record: OriginalRecord) -> [ExportTable.Cell] {
    let (opening, closing) = (record.opening, record.closing)
    return [.number("\(record.number)"), .text(record.openedAt), .optional(record.closedAt)]
      + [
        opening.procedure, opening.regulation, opening.kind, opening.occasion, opening.pile.maker,
        opening.pile.model, opening.pile.serial, opening.connector, opening.client, opening.place,
        opening.bench, opening.verifier, closing?.conclusion.rawValue ?? "neverEnded",
        closing?.failedItems.joined(separator: " "),
        closing?.unexaminedItems.joined(separator: " "),
        closing?.reason?.zh, closing?.reason?.en,
      ].map(ExportTable.Cell.optional)
      + [
        .decimal(closing?.energyUsed.map { "\($0.number)" }),
        .optional(closing?.energyUsed?.unit.rawValue), .decimal(closing?.benchSeconds),
        .optional(closing?.loadReadBackOff.map { $0 ? "yes" : "no" }),
        .text(record.specimenReasons.isEmpty ? "no" : "yes"), .text(record.chainHead),
      ]
  }

  private static func items(_ records: [OriginalRecord]) -> ExportTable {
    ExportTable(
      name: "items",
      columns: [
        "record", "serial", "connector", "item", "name_zh", "name_en", "clause", "supplementary",
        "conclusion", "remark_zh", "remark_en", "clock_pile", "clock_reference", "clock_deviation",
        "clock_limit", "session", "shown_energy", "reference_energy", "error_percent",
        "rounded_percent", "amount_shown", "amount_due", "amount_least", "amount_most",
        "amount_deviation", "limit",
      ],
      rows: records.flatMap { record in record.verdicts.flatMap { item($0, record) } }
    )
  }

  /// One line for an item, and one for each session it judged.
  private static func item(_ item: ItemVerdict, _ record: OriginalRecord) -> [[ExportTable.Cell]] {
    let head: [ExportTable.Cell] =
      place(record)
      + [
        .text(item.item), .text(item.name.zh), .text(item.name.en), .optional(item.clause),
        .text(item.isSupplementary ? "yes" : "no"),
      ]
    let clock: [ExportTable.Cell] = [
      .optional(item.clock?.pile), .optional(item.clock?.reference),
      .optional(item.clock?.deviation), .optional(item.clock?.limit?.description),
    ]
    let own: [ExportTable.Cell] =
      head
      + [
        .text(item.conclusion.rawValue), .optional(item.remark?.zh), .optional(item.remark?.en),
      ] + clock + Array(repeating: .empty, count: 11)
    return [own]
      + item.sessions.map { session in
        head + [.text(session.conclusion.rawValue)] + Array(repeating: .empty, count: 6)
          + cells(session)
      }
  }

  private static func cells(_ session: SessionVerdict) -> [ExportTable.Cell] {
    let payment = session.payment
    return [
      .number("\(session.session)"), .optional("\(session.shownEnergy)"),
      .optional("\(session.referenceEnergy)"), .decimal(session.error), .decimal(session.rounded),
      .optional(payment?.shown.description), .decimal(payment?.nominal), .decimal(payment?.least),
      .decimal(payment?.most), .optional(payment?.deviation), .optional("\(session.limit)"),
    ]
  }

  private static func readings(_ records: [OriginalRecord]) -> ExportTable {
    ExportTable(
      name: "readings",
      columns: [
        "record", "serial", "connector", "item", "load_point", "voltage", "voltage_unit", "current",
        "current_unit", "power_factor", "method", "reading", "session", "register", "pile_start",
        "pile_end", "pile_energy", "pile_energy_unit", "reference_energy", "reference_energy_unit",
        "reference_correction_percent", "error_percent", "ramp_share_percent", "mean_percent",
        "rounded_percent", "limit_percent",
        "expanded_uncertainty_percent", "coverage_factor", "conclusion",
      ],
      rows: records.flatMap { record in
        record.verdicts.flatMap { item in
          item.loadPoints.flatMap { point in
            point.readings.map { reading($0, point, item, record) }
          }
        }
      }
    )
  }

  private static func reading(
    _ reading: ReadingVerdict,
    _ point: LoadPointVerdict,
    _ item: ItemVerdict,
    _ record: OriginalRecord
  ) -> [ExportTable.Cell] {
    let circuit: [ExportTable.Cell] =
      place(record)
      + [
        .text(item.item), .text(point.name.en), .number("\(point.voltage.number)"),
        .text(point.voltage.unit.rawValue), .number("\(point.current.number)"),
        .text(point.current.unit.rawValue), .decimal(point.powerFactor.map { "\($0)" }),
        .text(point.method),
      ]
    let taken: [ExportTable.Cell] = [
      .number("\(reading.reading)"), .number("\(reading.session)"), .text(reading.register),
      .text("\(reading.pileStart)"), .text("\(reading.pileEnd)"),
      .number("\(reading.pileEnergy.number)"), .text(reading.pileEnergy.unit.rawValue),
      .number("\(reading.referenceEnergy.number)"), .text(reading.referenceEnergy.unit.rawValue),
      .decimal(point.referenceCorrection.map { "\($0)" }), .decimal(reading.error),
      .decimal(reading.rampShare),
    ]
    return circuit + taken + [
      .decimal(point.mean), .decimal(point.rounded), .number("\(point.limit.number)"),
      .decimal(point.uncertainty?.expanded), .decimal(point.uncertainty?.coverageFactor),
      .text(point.conclusion.rawValue),
    ]
  }

  private static func place(_ record: OriginalRecord) -> [ExportTable.Cell] {
    [
      .number("\(record.number)"), .text(record.opening.pile.serial),
      .text(record.opening.connector),
    ]
  }
}
