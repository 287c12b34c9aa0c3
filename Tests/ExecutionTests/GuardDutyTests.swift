import BenchClock
import Evidence
import Execution
import Instruments
import Metrology
import Simulator
import Testing
import Transport
import Wording

/// What the guard does when its run is gone, in this process.
@Suite("The guard's duty", .timeLimit(.minutes(1))) struct GuardDutyTests {
  /// A run that was opened and whose process then died, with the load on or off.
  private func withDeadRun(
    isLoadOn: Bool,
    _ body: (RunRig, _ run: Int) async throws -> Void
  ) async throws {
    try await RunRig.with(try .short()) { rig in
      let run = try await rig.ledger.beginRun(rig.request.opening, at: "2026-11-21T09:00:00+08:00")
      if isLoadOn {
        try await rig.bench.open()
        try await rig.bench.load.on()
        await rig.bench.close()
        #expect(rig.simulated.loadIsOn)
      }
      try await body(rig, run)
    }
  }

  private func duty(_ rig: RunRig, _ run: Int, clock: ClockChoice? = nil) -> GuardDuty {
    GuardDuty(
      bench: rig.bench,
      run: run,
      store: rig.ledger.store,
      clock: clock ?? .simulated(socket: rig.simulated.clockSocket),
      alarm: { Issue.record("\($0.causes)") }
    )
  }

  @Test(
    "takes the load off, reads back, and leaves the run open",
    arguments: [(GuardDuty.Ending.runDied, "died"), (.runStalled, "stalled")]
  )
  func died(_ ending: GuardDuty.Ending, _ word: String) async throws {
    try await withDeadRun(isLoadOn: true) { rig, run in
      await duty(rig, run).makeSafe(because: ending)
      #expect(!rig.simulated.loadIsOn)
      let record = try await rig.ledger.originalRecord(run)
      #expect(record.closing == nil, "people resume it or abandon it")
      #expect(record.events.count == 1)
      guard case .event(let event) = record.events.first?.body else { return }
      #expect(event.text.en.contains(word) && event.text.en.contains("the load is off, read back"))
      let verification = try await rig.ledger.verify()
      #expect(verification.holds)
    }
  }

  @Test("adds its word to a run that has closed, and closes it no second time") func closed()
    async throws
  {
    try await withDeadRun(isLoadOn: true) { rig, run in
      let closing = RunFacts([]).closingAfterDeath(BilingualText(verbatim: "ended"), isOff: false)
      try await rig.ledger.append(.runClosed(closing), run: run, at: "2026-11-21T09:00:01+08:00")
      await duty(rig, run).makeSafe(because: .runDied)
      #expect(!rig.simulated.loadIsOn)
      let entries = try await rig.ledger.entries(run: run)
      let closings = entries.count { if case .runClosed = $0.body { true } else { false } }
      #expect(closings == 1)
      guard case .event(let event) = entries.last?.body else {
        Issue.record("the guard said nothing")
        return
      }
      #expect(event.name == "guard" && event.text.en.contains("the load is off, read back"))
    }
  }

  @Test("stamps by the wall where the run's clock is gone as well") func clockGone() async throws {
    try await withDeadRun(isLoadOn: true) { rig, run in
      await duty(rig, run, clock: .simulated(socket: "/nowhere")).makeSafe(because: .runDied)
      #expect(!rig.simulated.loadIsOn)
      let record = try await rig.ledger.originalRecord(run)
      #expect(record.events.count == 1)
    }
  }
}
