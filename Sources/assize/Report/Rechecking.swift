import DataFiles
import Evidence
import Execution
import Procedures
import Wording

/// Computes what a record concluded again, from its readings and the files that it kept.
struct Rechecking: Sendable {
  var ledger: Ledger

  /// What no longer follows; empty where every conclusion still does.
  func differences(of number: Int) async throws -> [Recheck.Difference] {
    let record = try await ledger.originalRecord(number)
    let kept = try await KeptRules.read(of: record, from: ledger)
    return Recheck.differences(
      RunFacts(try await ledger.entries(run: number)),
      procedure: kept.procedure,
      pile: kept.pile,
      kind: kept.kind
    )
  }
}
