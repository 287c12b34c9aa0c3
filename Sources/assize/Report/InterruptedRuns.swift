import Evidence
import Execution
import Procedures
import Wording

/// The runs of a store that were cut off and neither resumed nor abandoned.
struct InterruptedRuns: Sendable {
  var ledger: Ledger

  /// In the order of their numbers.
  func all() async throws(Failure) -> [RunSummary] {
    let store = ledger.store
    return try await ledger.unclosedRuns()
      .filter { !RunPresence.isUnderWay($0.number, store: store) }
  }

  /// What one had come to, by the procedure and the pile that its record kept.
  func interruption(of run: Int) async throws -> (Interruption, RunJudgement, RunFacts) {
    let record = try await ledger.originalRecord(run)
    guard record.closing == nil else { throw Failure.runNotInterrupted(run) }
    guard let kind = VerificationKind(rawValue: record.opening.kind) else {
      throw Failure.recordIncomplete(run, missing: "kind")
    }
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
    let pile = try ChargingPile.decode(
      await KeptFile.read("pile", of: record, from: ledger),
      for: procedure
    )
    let judgement = RunJudgement(procedure: procedure, pile: pile, kind: kind)
    let facts = RunFacts(try await ledger.entries(run: run))
    guard let interruption = judgement.interruption(of: run, facts) else {
      throw Failure.recordIncomplete(run, missing: "run-opened")
    }
    return (interruption, judgement, facts)
  }

  /// A bench has one run at a time, and a pile's interrupted run is resumed or abandoned by somebody
  /// with a reason, before another one begins (promise 2).
  func refuseAnother(_ planned: PlannedVerification, _ session: Session) async throws {
    let bench = Opening.bench(planned.bench)
    for run in try await ledger.unclosedRuns() {
      let isSamePile =
        run.pile.isSamePile(as: planned.pile.identity) && run.connector == planned.connector.id
      guard run.bench == bench || isSamePile else { continue }
      if RunPresence.isUnderWay(run.number, store: ledger.store) {
        throw Failure.runUnderWay(run.number)
      }
      let (interruption, _, _) = try await interruption(of: run.number)
      Output.errors(interruption.lines.map { $0.text(in: session.language) })
      throw Failure.runInterrupted(run.number)
    }
  }
}
