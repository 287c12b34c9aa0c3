import Evidence
import Metrology
import Wording

/// One reading with the registers it was taken from.
struct ReadingRow: TableRow {
  enum Column: String, CaseIterable {
    case connector
    case loadPoint = "load-point"
    case reading, session, voltage, current
    case powerFactor = "power-factor"
    case register
    case pileStart = "pile-start"
    case pileEnd = "pile-end"
    case pileEnergy = "pile-energy"
    case referenceEnergy = "reference-energy"
    case error
    case rampShare = "ramp-share"
  }

  var connector: String?
  var loadPoint: BilingualText
  var verdict: ReadingVerdict
  /// What the reference showed once the load was stable, by register.
  var stable: [IndicationRecord.Register: String] = [:]

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .voltage: stable[.voltage].flatMap(QuantityValue.init).map(Cell.quantity) ?? .empty
    case .current: stable[.current].flatMap(QuantityValue.init).map(Cell.quantity) ?? .empty
    case .powerFactor: .number(stable[.powerFactor].map { String($0.prefix { $0 != " " }) })
    case .loadPoint: .text(loadPoint)
    case .reading: .number("\(verdict.reading)")
    case .session: .number("\(verdict.session)")
    case .register: .text(Words.text(of: verdict.register))
    case .pileStart: .quantity(verdict.pileStart)
    case .pileEnd: .quantity(verdict.pileEnd)
    case .pileEnergy: .quantity(verdict.pileEnergy)
    case .referenceEnergy: .quantity(verdict.referenceEnergy)
    case .error: .number(verdict.error, unit: "%")
    case .rampShare: .number(verdict.rampShare, unit: "%")
    }
  }

  static func all(of subject: DocumentSubject) -> [ReadingRow] {
    subject.records.flatMap { record in
      subject.verdicts(of: record).flatMap { item in
        item.loadPoints.flatMap { point in
          point.readings.map { reading in
            ReadingRow(
              connector: subject.connector(of: record),
              loadPoint: point.name,
              verdict: reading,
              stable: stable(item.item, point.loadPoint, reading.reading, record)
            )
          }
        }
      }
    }
  }

  private static func stable(
    _ item: String,
    _ loadPoint: String,
    _ reading: Int,
    _ record: OriginalRecord
  ) -> [IndicationRecord.Register: String] {
    var values: [IndicationRecord.Register: String] = [:]
    for entry in record.indications {
      guard
        case .indication(let shown) = entry.body, record.counts(entry),
        shown.moment == .stable, shown.item == item,
        shown.loadPoint == loadPoint, shown.reading == reading
      else { continue }
      values[shown.register] = shown.value
    }
    return values
  }
}
