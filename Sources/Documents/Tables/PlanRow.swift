import Evidence
import Metrology
import Wording

/// A load point as it was planned before the run.
struct PlanRow: TableRow {
  enum Column: String, CaseIterable {
    case connector
    case loadPoint = "load-point"
    case voltage, current
    case powerFactor = "power-factor"
    case readings
    case plannedEnergy = "planned-energy"
    case neededEnergy = "needed-energy"
    case minutes
  }

  var connector: String?
  var point: PlanRecord.Point

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .loadPoint: .text(point.name)
    case .voltage: .quantity(point.voltage)
    case .current: .quantity(point.current)
    case .powerFactor: .number(point.powerFactor.map { "\($0)" })
    case .readings: .number("\(point.readings)")
    case .plannedEnergy: .quantity(point.plannedEnergy)
    case .neededEnergy: .quantity(point.neededEnergy)
    case .minutes: .quantity(point.minutes)
    }
  }

  static func all(of subject: DocumentSubject) -> [PlanRow] {
    subject.records.flatMap { record in
      record.plan?.points.map { PlanRow(connector: subject.connector(of: record), point: $0) } ?? []
    }
  }
}
