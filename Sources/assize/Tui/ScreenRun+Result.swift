import Console
import Evidence
import Wording

extension ScreenRun {
  /// The closed record with its documents; what fails now does not undo the run.
  func result(of run: Int, _ performed: PreparedRun) async throws -> RunResult {
    let ledger = performed.preparation.ledger
    var (issued, trouble) = (IssuedDocuments(), Failure?.none)
    do {
      let finished = try await performed.finish(run, session)
      (issued, trouble) = (finished.issued, finished.unsealed)
    } catch {
      trouble = Failure(showing: error, in: session.language)
    }
    return RunResult(
      record: try await ledger.originalRecord(run).examined(in: ledger),
      documents: issued.paths.values.sorted(),
      remarks: issued.remarks,
      failure: trouble
    )
  }
}
