import Evidence
import Metrology
import Wording

/// One line of an uncertainty budget: a component, or what all of them come to.
struct UncertaintyRow: TableRow {
  enum Column: String, CaseIterable {
    case connector
    case loadPoint = "load-point"
    case component
    case standardUncertainty = "standard-uncertainty"
    case degreesOfFreedom = "degrees-of-freedom"
    case coverageFactor = "coverage-factor"
    case expanded, bias
  }

  var connector: String?
  var loadPoint: BilingualText
  var component: BilingualText
  var standardUncertainty: String?
  var degreesOfFreedom: String
  var result: UncertaintyStatement?

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .loadPoint: .text(loadPoint)
    case .component: .text(component)
    case .standardUncertainty: .number(standardUncertainty, unit: "%")
    case .degreesOfFreedom: .number(degreesOfFreedom)
    case .coverageFactor: .number(result?.coverageFactor)
    case .expanded: .number(result?.expanded, unit: "%")
    case .bias: .number(result?.bias, unit: "%")
    }
  }

  static func all(of subject: DocumentSubject) -> [UncertaintyRow] {
    subject.records.flatMap { record in
      subject.loadPoints(of: record).flatMap { point in
        point.uncertainty.map { rows($0, point, subject.connector(of: record)) } ?? []
      }
    }
  }

  private static func rows(
    _ statement: UncertaintyStatement,
    _ point: LoadPointVerdict,
    _ connector: String?
  ) -> [UncertaintyRow] {
    let components = statement.components.map {
      UncertaintyRow(
        connector: connector,
        loadPoint: point.name,
        component: $0.name,
        standardUncertainty: $0.standardUncertainty,
        degreesOfFreedom: $0.degreesOfFreedom
      )
    }
    let expanded = UncertaintyRow(
      connector: connector,
      loadPoint: point.name,
      component: BilingualText(zh: "扩展不确定度", en: "Expanded uncertainty"),
      degreesOfFreedom: statement.effectiveDegreesOfFreedom,
      result: statement
    )
    return components + [expanded]
  }
}
