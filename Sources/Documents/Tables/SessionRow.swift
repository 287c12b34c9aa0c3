import Evidence
import Metrology
import Wording

/// What one charging session came to: shown against reference, or asked against due.
struct SessionRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, item, session
    case shownEnergy = "shown-energy"
    case referenceEnergy = "reference-energy"
    case error, rounded, amount, nominal, least, most, deviation, limit, conclusion, periods
  }

  var connector: String?
  var item: BilingualText
  var verdict: SessionVerdict

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .item: .text(item)
    case .session: .number("\(verdict.session)")
    case .shownEnergy: .quantity(verdict.shownEnergy)
    case .referenceEnergy: .quantity(verdict.referenceEnergy)
    case .error: .number(verdict.error, unit: "%")
    case .rounded: .number(verdict.rounded, unit: "%")
    case .limit: .number("±\(verdict.limit.number)", unit: verdict.limit.unit.rawValue)
    case .conclusion: .conclusion(verdict.conclusion)
    case .amount, .nominal, .least, .most, .deviation, .periods: payment(column)
    }
  }

  private func payment(_ column: Column) -> Cell {
    guard let payment = verdict.payment else { return .empty }
    return switch column {
    case .amount: .quantity(payment.shown)
    case .nominal: .amount(payment.nominal)
    case .least: .amount(payment.least)
    case .most: .amount(payment.most)
    case .deviation: .amount(payment.deviation)
    case .periods: payment.periods.isEmpty ? .empty : .text(Words.list(payment.periods))
    default: .empty
    }
  }

  static func energies(of subject: DocumentSubject) -> [SessionRow] {
    all(of: subject).filter { $0.verdict.payment == nil }
  }

  static func payments(of subject: DocumentSubject) -> [SessionRow] {
    all(of: subject).filter { $0.verdict.payment != nil }
  }

  private static func all(of subject: DocumentSubject) -> [SessionRow] {
    subject.records.flatMap { record in
      subject.verdicts(of: record).flatMap { item in
        item.sessions.map {
          SessionRow(connector: subject.connector(of: record), item: item.name, verdict: $0)
        }
      }
    }
  }
}

extension Cell {
  /// A signed amount with its unit, `+0.005 yuan`; the record may leave the unit out.
  fileprivate static func amount(_ text: String) -> Cell {
    let number = text.prefix { $0 != " " }
    return .number(String(number), unit: "yuan")
  }
}
