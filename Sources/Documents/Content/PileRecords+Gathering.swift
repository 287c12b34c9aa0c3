package import Evidence
import Metrology
package import Wording

extension PileRecords {
  /// The runs of a pile that belong to one document: the run asked for, and of every other connector
  /// the latest completed one under the same procedure, kind and occasion.
  ///
  /// Refused where a later run says otherwise, so that nobody picks the run that suits.
  package static func gather(
    around number: Int,
    from ledger: Ledger
  ) async throws(Failure) -> PileRecords {
    let record = try await ledger.originalRecord(number)
    guard record.closing?.conclusion.leadsToDocument == true else { return PileRecords(record) }
    let runs = try await ledger.runs()
      .filter { $0.isClosed && $0.pile.isSamePile(as: record.opening.pile) }
    var latest: [String: OriginalRecord] = [:]
    for run in runs.reversed()
    where latest[run.connector] == nil && run.isOfSameProcedure(as: record.opening) {
      let candidate = try await ledger.originalRecord(run.number)
      if candidate.opening.occasion == record.opening.occasion { latest[run.connector] = candidate }
    }
    for connector in record.opening.connectors {
      guard let covered = latest[connector] else { continue }
      let asked = connector == record.opening.connector ? record : covered
      try check(asked, against: covered, runs)
    }
    let others = latest.values.filter { other in
      other.opening.connector != record.opening.connector
        && record.opening.connectors.contains(other.opening.connector)
        && other.closing?.conclusion.leadsToDocument == true
    }
    return PileRecords(record, others: others)
  }

  /// A later run of the same connector replaces this one; a later failure does under any occasion.
  private static func check(
    _ record: OriginalRecord,
    against latest: OriginalRecord,
    _ runs: [RunSummary]
  ) throws(Failure) {
    let failed = runs.last { run in
      run.connector == record.opening.connector && run.number > record.number
        && run.conclusion == .nonconforming
    }
    let later = latest.number > record.number ? latest.number : failed?.number
    guard let later else { return }
    throw .runSuperseded(record.number, connector: record.opening.connector, by: later)
  }
}

extension RunSummary {
  fileprivate func isOfSameProcedure(as opening: RunOpening) -> Bool {
    (procedure, kind) == (opening.procedure, opening.kind)
  }
}
