import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Simulator
import Testing
import Transport
import Wording

/// Runs that must end, and what they leave behind.
@Suite("A run that may not go on", .timeLimit(.minutes(2))) struct RefusedRunTests {
  /// Ended early, the load never on, nothing judged that was not seen.
  private func checkNeverOn(_ rig: RunRig, _ run: Performed, _ code: FailureCode) {
    #expect(run.closing.failure?.code == code)
    #expect(!rig.wire.requests(to: .load).contains("INP ON"), "the load was switched on")
    #expect(rig.simulated.snapshot.sessionCount == 0)
    #expect(run.closing.loadReadBackOff == true)
    #expect(run.eventNames.contains("ended-early") && run.facts.isClosed)
    #expect(run.watch.failures.map(\.code) == [code])
  }

  @Test("stops at another serial number before any output") func otherSerial() async throws {
    var setup = try RunSetup.short()
    setup.benchChanges = [("SIM-IT-0001", "IT-9999")]
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      checkNeverOn(rig, run, .serialIsOther)
      #expect(run.closing.conclusion == .notCompleted)
      #expect(run.closing.unexaminedItems == ["appearance", "operating-error", "clock"])
      #expect(run.closing.energyUsed.map { $0.number.isZero } != false)
    }
  }

  @Test("stops at another pile before any output") func otherPile() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.serial = "EX60-2026-0008"
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      checkNeverOn(rig, run, .wrongPile)
      #expect(run.closing.reason?.en.contains("EX60-2026-0008") == true)
    }
  }

  @Test("stops at an instrument of another model") func otherModel() async throws {
    var setup = try RunSetup.short()
    setup.scenario.identities[.referenceMeter] = "FLUKE,8846A,1,1"
    try await RunRig.with(setup) { rig in
      checkNeverOn(rig, try await rig.perform(), .identityIsOther)
    }
  }

  @Test("stops at a condition that is not met, which is no verdict on the pile")
  func condition() async throws {
    var setup = try RunSetup.short()
    setup.answersFile = try Shipped.answersFile([("52 MΩ", "4.9 MΩ")])
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      checkNeverOn(rig, run, .preconditionNotMet)
      #expect(run.closing.conclusion == .notCompleted)
      #expect(run.closing.failedItems == [])
      #expect(run.closing.reason?.en.contains("is 4.9 MΩ, required ≥ 5 MΩ") == true)
    }
  }

  @Test(
    "ends where the procedure says that a failure ends it: nonconforming, the rest not examined"
  )
  func endingFailure() async throws {
    var setup = try RunSetup.short()
    setup.answersFile = try Shipped.answersFile([("emergency-stop: yes", "emergency-stop: no")])
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      checkNeverOn(rig, run, .endedByRule)
      #expect(run.closing.conclusion == .nonconforming)
      #expect(run.closing.failedItems == ["appearance"])
      #expect(run.closing.unexaminedItems == ["operating-error", "clock"])
    }
  }

  @Test("goes on after a failure that does not end it") func otherFailure() async throws {
    var setup = try RunSetup.short()
    setup.answersFile = try Shipped.answersFile([("seals: yes", "seals: no")])
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.conclusion == .nonconforming && run.closing.failure == nil)
      #expect(run.closing.failedItems == ["appearance"] && run.closing.unexaminedItems == [])
    }
  }

  @Test("is not opened while answers are missing") func noAnswers() async throws {
    var setup = try RunSetup.short()
    setup.answersFile = try Shipped.answersFile([("  appearance/seals: yes\n", "")])
    try await RunRig.with(setup) { rig in
      let failure = await #expect(throws: Failure.self) { try await rig.perform() }
      #expect(failure?.code == .answerMissing)
      let runs = try await rig.ledger.runs()
      #expect(runs.isEmpty)
      #expect(rig.wire.lines.isEmpty)
    }
  }

  @Test("is on record where an instrument cannot be reached") func unreachable() async throws {
    var setup = try RunSetup.short()
    setup.benchChanges = [("link: pty:///dev/pts/", "link: pty:///dev/pts/missing")]
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.conclusion == .notCompleted && run.facts.isClosed)
      #expect(run.closing.reason?.en.contains("cannot be connected") == true)
      #expect(rig.simulated.snapshot.sessionCount == 0 && !rig.simulated.loadIsOn)
    }
  }

  @Test("is refused where nobody can read the pile") func nobodyReads() async throws {
    var setup = try RunSetup.short()
    setup.hasDisplay = false
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.failure?.code == .indicationMissing)
      #expect(run.closing.conclusion == .notCompleted)
      #expect(!rig.simulated.loadIsOn)
    }
  }

  @Test("ends at a session register that did not restart") func notRestarted() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.register = .cumulative
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      checkEnded(rig, run, .registerNotRestarted)
    }
  }

  @Test("ends at a load point that the pile cannot give") func missedPoint() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.maximumCurrent = 90
    try await RunRig.with(setup) { rig in
      checkEnded(rig, try await rig.perform(), .loadPointMissed)
    }
  }

  @Test("ends where a session does not start") func noSession() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.startTime = 61
    try await RunRig.with(setup) { rig in
      checkEnded(rig, try await rig.perform(), .sessionNotStarted)
    }
  }

  @Test("ends where the current rises too slowly to become stable") func unstable() async throws {
    var setup = try RunSetup.short()
    // Over 5 s the power changes by more than 1 % until 60 s are over.
    setup.scenario.pile.ramp = 1.5
    setup.procedure.operatingError.stability.during.value = try #require(QuantityValue("5 s"))
    try await RunRig.with(setup) { rig in
      checkEnded(rig, try await rig.perform(), .loadNotStable)
    }
  }

  @Test("ends where the session does not end") func endless() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.endTime = 31
    try await RunRig.with(setup) { rig in
      checkEnded(rig, try await rig.perform(), .registersNotStill)
    }
  }

  @Test("does not count an energy over an integration that somebody stopped") func integration()
    async throws
  {
    try await RunRig.with(try .short()) { rig in
      let address = try #require(rig.simulated.links[.referenceMeter])
      let run = try await rig.perform { _, event in
        // After the load went off nothing shows in the registers that the integration ended.
        guard case .progress(let progress) = event, progress.phase.en == "session ending" else {
          return
        }
        Self.say(":INTEG:STOP;:INTEG:STAT?", to: address)
      }
      checkEnded(rig, run, .integrationNotRunning)
      #expect(!run.indications.contains { $0.moment == .end })
    }
  }

  /// Another hand at an instrument: asks on a connection of its own and waits for the answer.
  private static func say(_ statement: String, to address: String) {
    do {
      let link = Link(try LinkAddress(address))
      try link.open(within: .seconds(5))
      _ = try link.exchange(Array("\(statement)\n".utf8), within: .seconds(5))
      link.close()
    } catch {
      Issue.record("\(statement) was not taken: \(error)")
    }
  }

  /// Not completed, for that reason, with the load off and shown to be off.
  private func checkEnded(_ rig: RunRig, _ run: Performed, _ code: FailureCode) {
    #expect(run.closing.failure?.code == code, "\(run.closing.failure?.sentence.en ?? "none")")
    #expect(run.closing.conclusion == .notCompleted)
    #expect(run.closing.unexaminedItems.contains("operating-error"))
    #expect(run.closing.loadReadBackOff == true && !rig.simulated.loadIsOn)
    #expect(run.indications.contains { $0.moment == .runEnd })
  }
}
