import Evidence
import Metrology
import Wording

/// The operating error at one load point.
struct LoadPointRow: TableRow {
  enum Column: String, CaseIterable {
    case connector
    case loadPoint = "load-point"
    case voltage, current
    case powerFactor = "power-factor"
    case method
    case referenceCorrection = "reference-correction"
    case errors, mean, rounded, limit, uncertainty, bias, conclusion
  }

  var connector: String?
  var verdict: LoadPointVerdict

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .loadPoint: .text(verdict.name)
    case .voltage: .quantity(verdict.voltage)
    case .current: .quantity(verdict.current)
    case .powerFactor: .number(verdict.powerFactor.map { "\($0)" })
    case .method: .text(Words.text(of: verdict.method))
    case .referenceCorrection: .number(verdict.referenceCorrection.map { "\($0)" }, unit: "%")
    case .errors:
      Cell(content: .numbers(verdict.readings.map { Printed.number($0.error) }, unit: "%"))
    case .mean: .number(verdict.mean, unit: "%")
    case .rounded: .number(verdict.rounded, unit: "%")
    case .limit: .number("±\(verdict.limit.number)", unit: verdict.limit.unit.rawValue)
    case .uncertainty:
      .number(verdict.uncertainty.map { "\($0.expanded) (\($0.coverageFactor))" }, unit: "%")
    case .bias: .number(verdict.uncertainty?.bias, unit: "%")
    case .conclusion: .conclusion(verdict.conclusion)
    }
  }

  static func all(of subject: DocumentSubject) -> [LoadPointRow] {
    subject.records.flatMap { record in
      subject.loadPoints(of: record).map {
        LoadPointRow(connector: subject.connector(of: record), verdict: $0)
      }
    }
  }
}
