/// What an institution's store says outside its records, folded from entries and kept nowhere else.
package struct Office: Equatable, Sendable {
  /// The kinds of entries that it is folded from.
  static let kinds: [LedgerBody.Kind] = [
    .institution, .account, .benchKey, .approval, .confirmation,
  ]

  /// Nil for a store that is nobody's.
  package private(set) var institution: InstitutionRecord?
  /// The printed names of accounts, by user.
  package private(set) var names: [String: String] = [:]
  /// The benches that have a registered key.
  package private(set) var benches: Set<String> = []
  /// The latest approval of each procedure, by its id: it is of one file and of no other.
  package private(set) var approvals: [String: Signed<ProcedureApproval>] = [:]
  /// The latest of each figure, in the order in which they came.
  package private(set) var confirmations: [Signed<FigureConfirmation>] = []

  init(_ entries: [LedgerEntry]) {
    for entry in entries { take(entry.body) }
  }

  private mutating func take(_ body: LedgerBody) {
    switch body {
    case .institution(let record): institution = record
    case .account(let record): names[record.user] = record.name
    case .benchKey(let record): benches.insert(record.bench)
    case .approval(let approval): approvals[approval.matter.procedure] = approval
    case .confirmation(let confirmation):
      let matter = confirmation.matter
      confirmations.removeAll {
        $0.matter.procedure == matter.procedure && $0.matter.figure == matter.figure
      }
      confirmations.append(confirmation)
    default: break
    }
  }

  package func confirmations(of procedure: String) -> [Signed<FigureConfirmation>] {
    confirmations.filter { $0.matter.procedure == procedure }
  }
}
