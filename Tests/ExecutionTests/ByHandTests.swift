import BenchClock
import Evidence
import Instruments
import Metrology
import Simulator
import Testing
import Wording

@testable import Execution

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

  @Test("an alternating session asks a person to see what the pile allows") func alternating()
    async throws
  {
    try await RunRig.with(try setup()) { rig in
      let point = try #require(rig.request.plan.points.first)
      let text = Question.start(ofSession: 2, on: "B", at: point, isAlternating: true).text
      #expect(
        text.en.contains("session 2, connector B: plug in, see that the pile allows at least")
      )
      #expect(text.zh.contains("第 2 次充电会话（枪 B）：插枪，确认充电桩允许不小于 \(point.current)"))
      #expect(!text.en.contains("simulator"), "it follows the pile's pilot")
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

  @Test("a run that was cut off in a session has that one ended by hand before the next begins")
  func resumed() async throws {
    let whole = try await RunRig.with(try setup()) { rig in
      try await rig.perform(answers: try HandAtVehicle(rig))
    }
    let begun = whole.entries.lastIndex {
      if case .answer(let record) = $0.body { record.item == "session/2/start" } else { false }
    }
    let count = try #require(begun)
    try await RunRig.with(try setup()) { rig in
      try await rig.leave(whole.entries.prefix(count + 1))
      let person = try HandAtVehicle(rig)
      let run = try await rig.perform(
        answers: person,
        resuming: ResumedRun(number: 1, by: "李检定")
      )
      #expect(run.closing.failure == nil, "\(run.watch.failures)")
      #expect(run.closing.conclusion == .conforming)
      #expect(person.questions.map(\.id) == ["session/2/end", "session/3/start", "session/3/end"])
      #expect(run.facts.resumptions.count == 1)
    }
  }

  @Test("the guard of a dead run takes the load off and says what a person must end")
  func guarded() async throws {
    try await RunRig.with(try setup()) { rig in
      let number = try await rig.ledger.beginRun(
        rig.request.opening,
        at: "2026-11-21T09:00:00+08:00"
      )
      try await rig.bench.open()
      try await rig.bench.load.on()
      await rig.bench.close()
      let duty = GuardDuty(
        bench: rig.bench,
        run: number,
        store: rig.ledger.store,
        clock: .simulated(socket: rig.simulated.clockSocket),
        alarm: { Issue.record("\($0.causes)") }
      )
      #expect(await duty.makeSafe(because: .runDied))
      #expect(!rig.simulated.loadIsOn)
      let record = try await rig.ledger.originalRecord(number)
      guard case .event(let event) = record.events.first?.body else {
        Issue.record("the guard said nothing")
        return
      }
      #expect(event.text.en.contains("the load is off, read back"))
      #expect(event.text.en.contains("end the charging session by hand"))
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
