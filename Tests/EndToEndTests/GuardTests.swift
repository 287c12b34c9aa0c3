import Foundation
import Testing

@Suite("The guard", .atABench)
struct GuardTests {
  @Test("It takes the load off when the run is killed, and says so in the record")
  func runIsKilled() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      let before = try await laboratory.entries()
      try await expectSafe(run, within: .seconds(1), after: "SIGKILL") {
        run.child.signal(SIGKILL)
      }
      #expect(try await run.child.end() == .killed(by: SIGKILL))
      try await expectInterrupted(
        laboratory,
        run,
        after: before,
        "The run's process died; its guard acted."
      )
    }
  }

  @Test("It takes over the serial line of a run that is killed")
  func runIsKilledOnASerialLine() async throws {
    let scenario = try ShippedText.goodScenario.replacing("link: tcp", with: "link: pty")
    try await Laboratory.work(with: scenario) { laboratory in
      let hand = try laboratory.simulator.clockHand()
      let child = try Assize.start(laboratory.verifyWords(), in: laboratory.folder)
      try await child.errors.wait(for: "▸ Without load")
      var entries = try await laboratory.entries()
      while !entries.contains("once stable") {
        try await hand.pass(milliseconds: 5000)
        entries = try await laboratory.entries()
      }
      child.signal(SIGKILL)
      try await child.errors.end()
      entries = try await laboratory.entries()
      #expect(entries.contains("guard acted. the load is off, read back"), "\(entries.text)")
      #expect(try laboratory.loadIsOff())
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("It outlives the run's whole process group")
  func groupIsKilled() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(
        laboratory,
        laboratory.verifyWords(),
        company: .ownGroup
      )
      let before = try await laboratory.entries()
      try await expectSafe(run, within: .seconds(1), after: "SIGKILL to the group") {
        #expect(kill(-run.child.process, SIGKILL) == 0)
      }
      #expect(try await run.child.end() == .killed(by: SIGKILL))
      try await expectInterrupted(
        laboratory,
        run,
        after: before,
        "The run's process died; its guard acted."
      )
    }
  }

  @Test("It outlives the terminal in which the run was killed")
  func runIsKilledAndItsTerminalClosed() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await RunUnderLoad.start(
        laboratory,
        laboratory.verifyWords(),
        input: .terminal(terminal),
        company: .ownSession
      )
      try await expectSafe(run, within: .seconds(1), after: "SIGKILL in a window that closes") {
        run.child.signal(SIGKILL)
        try await terminal.closeWindow()
      }
      _ = try await run.child.end()
      try await eventually("the guard's word") {
        try await laboratory.entries().contains("its guard acted. the load is off")
      }
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("It ends a run that stands still, and then takes the load off")
  func runIsStopped() async throws {
    try await Laboratory.work { laboratory in
      let bench = try laboratory.benchFile(replacing: "heartbeat: 5 s", with: "heartbeat: 2 s")
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords(["--bench": bench]))
      let before = try await laboratory.entries()
      // The heartbeat's limit is 2 s; the guard acts at most one more second after it.
      try await expectSafe(run, within: .seconds(3), after: "SIGSTOP") {
        run.child.signal(SIGSTOP)
      }
      #expect(try await run.child.end() == .killed(by: SIGKILL))
      try await expectInterrupted(
        laboratory,
        run,
        after: before,
        "stalled and was ended by its guard."
      )
    }
  }

  @Test("A run whose guard dies ends safely and says so")
  func guardIsKilled() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      let guardian = try #require(RunningGuard.all(of: laboratory).first)
      #expect(kill(pid_t(guardian), SIGKILL) == 0)
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      #expect(try run.load.ask("INP?") == "0")
      let report = try outcome.report()
      #expect(report.reason?.en == "The run was ended: its guard process is gone.", "\(outcome)")
      #expect(report.loadReadBackOff == true)
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("It leaves with a run that ends by itself")
  func guardLeaves() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      let guardian = try #require(
        RunningGuard.all(of: laboratory).first,
        "a guard watches under load"
      )
      run.child.signal(SIGTERM)
      _ = try await run.child.outcome()
      #expect(RunningGuard.all(of: laboratory).isEmpty, "process \(guardian) should have left")
    }
  }

  /// The time is a promise for a machine that has time; a busy one is given ten times as much, and
  /// what it took is said.
  private func expectSafe(
    _ run: RunUnderLoad,
    within promise: Duration,
    after what: String,
    _ act: () async throws -> Void
  ) async throws {
    let start = ContinuousClock.now
    try await act()
    try await eventually(within: promise + .seconds(9), "the load going off") {
      try run.load.ask("INP?") == "0"
    }
    let taken = ContinuousClock.now - start
    print("guard: load off \(taken) after \(what); promised \(promise)")
  }

  private func expectInterrupted(
    _ laboratory: Laboratory,
    _ run: RunUnderLoad,
    after before: RecordEntries,
    _ sentence: String
  ) async throws {
    // The guard writes where the run wrote; the end of that is the guard's own.
    try await run.child.errors.end()
    let entries = try await laboratory.entries()
    #expect(before.isBeginning(of: entries), "nothing that was appended is lost")
    #expect(entries.contains("\(sentence) the load is off, read back"), "\(entries.text)")
    #expect(!entries.contains("run closed"), "the run can be resumed")
    try await laboratory.expectLedgerHolds()
    let list = try await laboratory.assize("records", "--store", laboratory.store)
    #expect(list.output.contains("interrupted"), "\(list)")
    expect(try await laboratory.assize("recheck", "1", "--store", laboratory.store), exits: 0)
  }

  @Test("A bench that is gone altogether is never said to be safe")
  func benchIsGone() async throws {
    // The guard goes on asking for these lines: another bench may soon have the same terminals.
    try await Laboratory.work(with: .goodScenario.withAllOnTCP()) { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      try await laboratory.simulator.die()
      #expect(
        try await run.child.end() == .exited(3),
        "a load not shown to be off has a status of its own"
      )
      let said = run.child.errors.text
      #expect(said.contains("THE LOAD COULD NOT BE SHOWN TO BE OFF"), "\(said)")
      #expect(said.contains("Press the emergency stop or cut the supply now"))
      let entries = try await laboratory.entries()
      #expect(entries.contains("THE LOAD COULD NOT BE SHOWN TO BE OFF"), "the record says it too")
      #expect(
        entries.contains("run closed: not completed") && !entries.contains("is off, read back")
      )
      try await laboratory.expectLedgerHolds()
      // The guard goes on trying for half a minute, which nobody has to wait for here.
      for guardian in RunningGuard.all(of: laboratory) { kill(pid_t(guardian), SIGKILL) }
      try await run.child.errors.end()
    }
  }
}
