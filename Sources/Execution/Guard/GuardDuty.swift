package import BenchClock
import Evidence
package import Instruments
import Metrology
import Procedures
package import Wording

/// What the guard does when the run it watched is gone: load off, read back, recorded.
///
/// The run stays open: it was interrupted, and it is for people to resume or to abandon it.
package struct GuardDuty: Sendable {
  package enum Ending: Sendable {
    case runDied
    /// No heartbeat in time; the run was ended so that its links are free.
    case runStalled
    /// The run lives, and could not show its load to be off.
    case handedOver

    var text: BilingualText {
      switch self {
      case .runDied:
        BilingualText(zh: "检定进程已死亡，由看护进程处理。", en: "The run's process died; its guard acted.")
      case .runStalled:
        BilingualText(
          zh: "检定进程停滞，已被看护进程结束。",
          en: "The run's process stalled and was ended by its guard."
        )
      case .handedOver:
        BilingualText(
          zh: "检定进程未能断开负载，由看护进程继续。",
          en: "The run could not take the load off; its guard went on."
        )
      }
    }
  }

  var bench: BenchInstruments
  var run: Int
  var store: String
  var clock: ClockChoice
  var alarm: @Sendable (Failure) -> Void

  /// `alarm` is called where the load is not off soon.
  package init(
    bench: BenchInstruments,
    run: Int,
    store: String,
    clock: ClockChoice,
    alarm: @escaping @Sendable (Failure) -> Void
  ) {
    self.bench = bench
    self.run = run
    self.store = store
    self.clock = clock
    self.alarm = alarm
  }

  /// Tries until the load answers that it is off; the record comes after, and never before.
  ///
  /// Nobody resumes the run meanwhile. Returns whether the load is off.
  @discardableResult
  package func makeSafe(because ending: Ending) async -> Bool {
    let presence = try? RunPresence(run: run, store: store)
    defer { withExtendedLifetime(presence) {} }
    let (outcomes, attempts) = await SafeAttempts(bench: bench, alarm: alarm).make()
    try? await record(ending, outcomes.load, attempts: attempts)
    return outcomes.load?.isOff == true
  }

  private func record(
    _ ending: Ending,
    _ outcome: SafeOutcome?,
    attempts: Int
  ) async throws(Failure) {
    let ledger = try Ledger.open(store: store, creating: false)
    let at = try stamp()
    let isOff = outcome?.isOff == true
    let said =
      isOff
      ? BilingualText(zh: "负载已断开，回读确认", en: "the load is off, read back")
      : Failure.loadNotSafe([]).sentence
    let tries = BilingualText(zh: "（\(attempts) 次尝试）", en: " (attempts: \(attempts))")
    let left = bench.leftToPerson
    let text = BilingualText(
      zh: ending.text.zh + said.zh + tries.zh + (left.map { "。" + $0.zh } ?? ""),
      en: ending.text.en + " " + said.en + tries.en + (left.map { ". " + $0.en } ?? "")
    )
    try await ledger.append(
      .event(EventRecord(name: RunFacts.EventName.guardian, text: text, failure: outcome?.failure)),
      run: run,
      at: at
    )
  }

  /// By the run's clock; by the wall where that clock is gone as well.
  private func stamp() throws(Failure) -> String {
    let zone = bench.bench.zoneMinutes
    if let stamp = try? clock.make().stamp(zoneMinutes: zone) { return stamp }
    return try WallClock().stamp(zoneMinutes: zone)
  }
}
