import Evidence
import Execution
import Instruments
import Wording

/// A run that is prepared, with its guard, its alarm and what it earns: the same whether a command or
/// a screen watches it.
struct PreparedRun: Sendable {
  var preparation: Preparation
  var options: RunOptions

  /// What became of a run once its record is closed.
  struct Finished: Sendable {
    var issued: IssuedDocuments
    /// Why the end of the ledger is not witnessed; the run's own end is sealed all the same.
    var unsealed: Failure?
  }

  /// To the conclusion; from its beginning, or from where it was interrupted.
  func perform(
    _ answers: any AnswerSource,
    _ stop: StopSignal,
    _ pause: PauseSignal = PauseSignal(),
    show: @escaping @Sendable (RunEvent) -> Void,
    guardIsGone: @escaping @Sendable (BilingualText) -> Void
  ) async throws -> (number: Int, closing: RunClosing) {
    let observer = RunObserver(show: show)
    var environment = RunEnvironment(
      clock: preparation.clock,
      ledger: preparation.ledger,
      bench: preparation.bench,
      answers: answers,
      guardian: GuardProcess(
        words: options.guardWords + ["--store", AbsolutePath.of(preparation.ledger.store)],
        heartbeatLimit: preparation.bench.bench.heartbeatLimit
      ) {
        guardIsGone(BilingualText(zh: "看护进程已不在。", en: "its guard process is gone."))
      },
      stop: stop,
      observe: { observer.take($0) }
    )
    environment.pause = pause
    return try await VerificationRun(preparation.request, environment, resuming: options.resumed)
      .perform()
  }

  /// The documents it earned, and the seal over the ledger's end.
  func finish(_ run: Int, _ session: Session) async throws -> Finished {
    let issued = try await Issue.documents(of: run, preparation, in: options.documents, session)
    do throws(Failure) {
      try await session.sealHead(preparation.ledger, in: options.keys)
      return Finished(issued: issued, unsealed: nil)
    } catch {
      return Finished(issued: issued, unsealed: error)
    }
  }
}
