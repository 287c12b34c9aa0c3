import Console
import Evidence
import Execution
import Wording

extension Workplace {
  /// Computes conclusions again beside everything else, and tells of each record as it is done.
  func recheck(_ number: Int?) async throws {
    rechecking?.cancel()
    let ledger = try ledger()
    let numbers =
      if let number { [number] } else { try await ledger.runs().filter(\.isClosed).map(\.number) }
    let (mailbox, language) = (mailbox, session.language)
    mailbox.post(.records(.rechecked(RecheckProgress(all: numbers.count))))
    rechecking = Task.detached {
      let (work, started) = (Rechecking(ledger: ledger), ContinuousClock.now)
      for (place, number) in numbers.enumerated() {
        if Task.isCancelled { return }
        let findings = await work.findings(of: number, language)
        if Task.isCancelled { return }
        let left = (ContinuousClock.now - started) / (place + 1) * (numbers.count - place - 1)
        mailbox.post(
          .records(
            .rechecked(
              RecheckProgress(
                all: numbers.count,
                line: RecheckProgress.Line(record: number, findings: findings),
                secondsLeft: Int(left.components.seconds)
              )
            )
          )
        )
      }
    }
  }
}

extension Rechecking {
  /// What no longer follows, in sentences; a record whose files cannot be read is told like one that
  /// differs.
  fileprivate func findings(of number: Int, _ language: Language) async -> [Failure] {
    do {
      return try await differences(of: number).map { Failure.recordDiffers(number, $0) }
    } catch {
      return [Failure(showing: error, in: language)]
    }
  }
}
