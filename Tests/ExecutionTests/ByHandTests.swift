import Evidence
import Execution
import Instruments
import Metrology
import Simulator
import Testing
import Wording

/// A bench file without a vehicle simulator: a person operates it and the charging session.
@Suite("Without a driver for the vehicle simulator", .timeLimit(.minutes(3))) struct ByHandTests {
  private func setup() throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.scenario.meter.noise = 0
    setup.hasVehicle = false
    return setup
  }

  @Test("a person starts and ends each session, and stands in the record for it")
  func whole() async throws {
    try await RunRig.with(try setup()) { rig in
      let person = try HandAtVehicle(rig)
      let run = try await rig.perform(answers: person)
      #expect(run.closing.failure == nil, "\(run.watch.failures)")
      #expect(run.closing.conclusion == .conforming)
      let sessions = Int(rig.simulated.snapshot.sessionCount)
      #expect(sessions == 2, "one without load, one reading")
      let ids = (1...sessions).flatMap { ["session/\($0)/start", "session/\($0)/end"] }
      #expect(person.questions.map(\.id) == ids)
      let point = try #require(rig.request.plan.points.first)
      let first = try #require(person.questions.first?.text)
      for words in [first.zh, first.en] {
        #expect(words.contains("\(point.voltage)") && words.contains("\(point.current)"))
      }
      #expect(first.en.hasPrefix("Charging session 1, connector A: plug in"))
      let kept = run.facts.answers(below: "session/").map(\.record)
      #expect(kept.map(\.item) == ids)
      #expect(kept.allSatisfy { $0.by == "王检定" && $0.source == "keyed" && $0.answer == "yes" })
      #expect(kept.allSatisfy { $0.at.hasPrefix("2026-11-21T") })
      #expect(!run.eventNames.contains("session-left-on"))
      #expect(notices(run).contains { $0.hasPrefix("Not covered: no driver controls the vehicle") })
      #expect(!run.facts.identities.contains { $0.role == "vehicle-simulator" })
      let differences = Recheck.differences(
        run.facts,
        procedure: rig.request.procedure,
        pile: rig.request.pile,
        kind: rig.request.kind
      )
      #expect(differences == [])
    }
  }

  @Test("a run is refused where only a file answers, before anything is opened")
  func nobody() async throws {
    try await RunRig.with(try setup()) { rig in
      let failure = await #expect(throws: Failure.self) { try await rig.perform() }
      #expect(failure?.code == .handsNeeded)
      #expect(failure?.sentence.en.contains("cannot confirm for a person") == true)
      #expect(rig.wire.lines.isEmpty, "no instrument was asked anything")
    }
  }

  @Test("a stop ends the wait for the hand, the load off, and says what a person must end")
  func stopped() async throws {
    try await RunRig.with(try setup()) { rig in
      let person = try HandAtVehicle(
        rig,
        .away { [rig] in rig.stop.raise(BilingualText(verbatim: "smoke")) }
      )
      let run = try await rig.perform(answers: person)
      #expect(run.closing.failure?.code == .stopped)
      checkLeft(run, rig)
    }
  }

  @Test("the interlock looks on while the hand is awaited") func interlock() async throws {
    var setup = try setup()
    setup.benchChanges = [("voltage: 1125 V", "voltage: 600 V")]
    try await RunRig.with(setup) { rig in
      let voltage = try #require(QuantityValue("745 V"))
      let run = try await rig.perform(answers: try HandAtVehicle(rig, .otherVoltage(voltage)))
      #expect(run.closing.failure?.code == .limitCrossed, "\(run.watch.failures)")
      checkLeft(run, rig)
    }
  }

  private func checkLeft(_ run: Performed, _ rig: RunRig) {
    #expect(!rig.simulated.loadIsOn && run.closing.loadReadBackOff == true)
    #expect(run.eventNames.contains("made-safe"))
    #expect(run.eventNames.contains("session-left-on"))
    #expect(notices(run).last?.contains("end the charging session by hand") == true)
    #expect(run.facts.answers(below: "session/").isEmpty, "nobody confirmed")
  }

  private func notices(_ run: Performed) -> [String] {
    run.watch.events.compactMap { if case .notice(let text) = $0 { text.en } else { nil } }
  }
}
