import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Simulator
import Synchronization
import Testing
import Wording

/// A run that people pause between two readings.
@Suite("A pause", .timeLimit(.minutes(5))) struct PauseTests {
  private static func setup() throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.kind = .initial
    setup.procedure.operatingError.readings.value = 2
    setup.scenario.meter.noise = 0
    setup.scenario.pile.repeatability = 0
    return setup
  }

  private static func whole() async throws -> Performed {
    try await RunRig.with(try setup()) { try await $0.perform() }
  }

  /// Asks for a pause in the middle of the first reading, and lifts it once it has begun.
  private static func paused(_ rig: RunRig, lifts: Bool = true) async throws -> Performed {
    let asked = Mutex(false)
    return try await rig.perform { _, event in
      switch event {
      case .progress(let shown) where shown.power != nil:
        if asked.withLock({ asked in (asked, asked = true).0 }) { return }
        rig.pause.raise(by: "王检定")
      case .paused where lifts: rig.pause.lift(by: "李检定")
      default: break
      }
    }
  }

  @Test("comes only once the load is off, is recorded, and changes no conclusion") func recorded()
    async throws
  {
    let whole = try await Self.whole()
    try await RunRig.with(try Self.setup()) { rig in
      let run = try await Self.paused(rig)
      #expect(run.closing.conclusion == whole.closing.conclusion)
      #expect(
        run.facts.verdicts.map(\.conclusion) == whole.facts.verdicts.map(\.conclusion)
      )
      let names = run.eventNames
      let place = try #require(names.firstIndex(of: "paused"))
      #expect(names[place - 1] == "session-ended", "never in the middle of a reading")
      #expect(names[place + 1] == "continued")
      let said = run.entries.compactMap {
        if case .event(let event) = $0.body, event.name == "continued" {
          event.text.en
        } else {
          nil
        }
      }
      #expect(said.first?.hasPrefix("Continued by 李检定 after a pause of ") == true)
      #expect(
        run.watch.events.contains { if case .continued("李检定", _) = $0 { true } else { false } }
      )
      let verification = try await rig.ledger.verify()
      #expect(verification.holds)
    }
  }

  @Test("ends the run at its limit, the load off") func tooLong() async throws {
    try await RunRig.with(try Self.setup()) { rig in
      let run = try await Self.paused(rig, lifts: false)
      #expect(run.closing.failure?.code == .pauseTooLong)
      #expect(run.closing.conclusion == .notCompleted)
      #expect(run.closing.loadReadBackOff == true && !rig.simulated.loadIsOn)
      let looks = rig.wire.requests(to: .referenceMeter).count
      #expect(looks > 3600, "the interlock looks once a second for an hour: \(looks)")
    }
  }

  @Test("is not taken where the procedure allows none") func notAllowed() async throws {
    var setup = try Self.setup()
    setup.procedure.pause = nil
    try await RunRig.with(setup) { rig in
      let run = try await Self.paused(rig)
      #expect(!run.eventNames.contains("paused"))
      #expect(run.closing.failure == nil)
    }
  }

  @Test("ends with a stop") func stopped() async throws {
    try await RunRig.with(try Self.setup()) { rig in
      rig.pause.raise(by: "王检定")
      let run = try await rig.perform { _, event in
        if case .paused = event { rig.stop.raise(BilingualText(zh: "停", en: "stop.")) }
      }
      #expect(run.closing.failure?.code == .stopped)
      #expect(!rig.simulated.loadIsOn)
    }
  }

  @Test("waits before the first reading, too, where nothing is integrated yet") func early()
    async throws
  {
    try await RunRig.with(try Self.setup()) { rig in
      rig.pause.raise(by: "王检定")
      let run = try await rig.perform { _, event in
        if case .paused = event { rig.pause.lift(by: "李检定") }
      }
      #expect(run.closing.failure == nil, "\(run.watch.failures)")
      #expect(run.eventNames.contains("continued"))
    }
  }

  @Test("in which the process died is over once the run goes on") func killed() async throws {
    let whole = try await Self.whole()
    let paused = try await RunRig.with(try Self.setup()) { try await Self.paused($0) }
    let count = try #require(
      paused.entries.firstIndex {
        if case .event(let event) = $0.body { event.name == "paused" } else { false }
      }
    )
    try await RunRig.with(try Self.setup()) { rig in
      try await rig.leave(paused.entries.prefix(count + 1))
      let run = try await rig.perform(resuming: ResumedRun(number: 1, by: "李检定"))
      #expect(run.closing.failure == nil, "\(run.watch.failures)")
      #expect(run.closing.conclusion == whole.closing.conclusion)
      #expect(
        Set(run.facts.verdicts.map(\.conclusion)) == Set(whole.facts.verdicts.map(\.conclusion))
      )
    }
  }
}
