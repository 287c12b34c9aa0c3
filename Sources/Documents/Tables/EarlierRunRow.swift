import Evidence
import Metrology
import Wording

/// An earlier run of the same pile (promise 2).
struct EarlierRunRow: TableRow {
  enum Column: String, CaseIterable { case number, at, conclusion, readings, reason }

  var run: OriginalRecord.EarlierRun
  var at: String

  func cell(_ column: Column) -> Cell {
    switch column {
    case .number: .number("\(run.number)")
    case .at: .text(at)
    case .conclusion: conclusion
    case .readings: .number("\(run.readings)")
    case .reason: .text(run.reason)
    }
  }

  private var conclusion: Cell {
    switch run.conclusion {
    case nil: Cell(content: .text(Words.neverEnded), isWarning: true)
    case .notCompleted: Cell(content: .text(Words.notCompleted), isWarning: true)
    case .some(let conclusion): .conclusion(conclusion)
    }
  }

  static func all(of subject: DocumentSubject) -> [EarlierRunRow] {
    let covered = subject.covered.records.map(\.number)
    var runs: [Int: OriginalRecord.EarlierRun] = [:]
    for run in subject.records.flatMap(\.earlierRuns) where !covered.contains(run.number) {
      runs[run.number] = run
    }
    let order = subject.records.flatMap(\.earlierRuns).map(\.number).distinct
    return order.compactMap { runs[$0] }
      .map { EarlierRunRow(run: $0, at: subject.time($0.at)) }
  }
}
