import Evidence
import Metrology
import Wording

/// One reading with the registers it was taken from.
struct ReadingRow: TableRow {
  enum Column: String, CaseIterable {
    case loadPoint = "load-point"
    case reading, session, register
    case pileStart = "pile-start"
    case pileEnd = "pile-end"
    case pileEnergy = "pile-energy"
    case referenceEnergy = "reference-energy"
    case error
    case rampShare = "ramp-share"
  }

  var loadPoint: BilingualText
  var verdict: ReadingVerdict

  func cell(_ column: Column) -> Cell {
    switch column {
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
    subject.loadPoints.flatMap { point in
      point.readings.map { ReadingRow(loadPoint: point.name, verdict: $0) }
    }
  }
}
