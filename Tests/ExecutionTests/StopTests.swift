import Evidence
import Execution
import Instruments
import Metrology
import Simulator
import Synchronization
import Support
import Testing
import Wording

/// A run that is stopped, at every place where it tells something of itself.
@Suite("A stop", .timeLimit(.minutes(5))) struct StopTests {
  /// The answers file, and a person who gives a reason.
  private struct Person: AnswerSource {
    var file: AnswersFile
    var reason: String?

    func check(for questions: [Question]) throws(Failure) { try file.check(for: questions) }
    func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
      try await file.answers(to: questions)
    }
    func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? { nil }
    func reasonForAbort() async -> String? { reason }
  }

  private static let signal = BilingualText(zh: "收到信号 INT。", en: "signal INT arrived.")

  private func setup() throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.scenario.meter.noise = 0
    return setup
  }

  private func stopped(after count: Int, _ reason: String? = "烟雾") async throws -> Performed {
    try await RunRig.with(try setup()) { rig in
      let person = Person(file: try Shipped.answers(), reason: reason)
      let run = try await rig.perform(answers: person) { number, _ in
        if number == count { rig.stop.raise(Self.signal) }
      }
      #expect(!rig.simulated.loadIsOn, "after event \(count)")
      let verification = try await rig.ledger.verify()
      #expect(verification.holds, "after event \(count): \(verification.faults)")
      #expect(rig.guardian.calls.last == "dismiss", "after event \(count)")
      return run
    }
  }

  @Test("leaves the load off, a reason and the registers on record, wherever it comes")
  func everywhere() async throws {
    let whole = try await stopped(after: 0)
    #expect(whole.closing.conclusion == .conforming)
    let last = whole.watch.events.count
    var random = SeededGenerator(seed: 1149)
    let all = Array(1...last)
    let chosen = runsEverything ? all : Array(all.shuffled(using: &random).prefix(12)).sorted()
    for count in chosen {
      let run = try await stopped(after: count)
      check(run, after: count, of: whole)
    }
    print("stopped at \(chosen.count) of \(last) places of a run")
  }

  private func check(_ run: Performed, after count: Int, of whole: Performed) {
    let place: Comment = "after event \(count)"
    #expect(run.facts.isClosed, place)
    #expect(run.closing.loadReadBackOff == true, place)
    #expect(run.eventNames.contains("made-safe"), place)
    #expect(!run.watch.saidLoadNotSafe, place)
    if run.closing.failure == nil {
      // The stop came when everything had been examined.
      #expect(run.closing.conclusion == whole.closing.conclusion, place)
    } else {
      #expect(run.closing.conclusion == .notCompleted, place)
      #expect(run.closing.failure?.code == .stopped, place)
      #expect(run.closing.reason?.en.hasSuffix("signal INT arrived. Reason: 烟雾") == true, place)
      #expect(run.eventNames.contains("ended-early"), place)
    }
    let ends = Set(run.indications.filter { $0.moment == .runEnd }.map(\.register))
    let hasReference = ends.contains(.referenceEnergy) || ends.contains(.referenceStatus)
    let hasAll = hasReference && ends.contains(.pileCumulativeEnergy)
    #expect(hasAll || run.eventNames.contains("registers-unread"), place)
  }

  @Test("without a word of a person says that no reason was given") func noReason() async throws {
    let run = try await stopped(after: 4, nil)
    #expect(run.closing.reason?.zh.hasSuffix("收到信号 INT。原因：未说明原因") == true)
  }

  @Test("counts the energy that had flowed by then") func energy() async throws {
    try await RunRig.with(try setup()) { rig in
      let run = try await rig.perform { _, event in
        guard case .progress(let progress) = event, progress.phase.en == "hold" else { return }
        rig.stop.raise(Self.signal)
      }
      let used = try #require(run.closing.energyUsed).inBaseUnit.approximation / 3_600_000
      let truth = rig.simulated.truth
      #expect(truth.energy > 0.01)
      #expect(abs(used - truth.energy * (1 + truth.meterError)) < 0.000_001)
    }
  }

  @Test("wakes a run that waits for a silent instrument") func blocked() async throws {
    var setup = try setup()
    // The meter is asked more than 30 things before the load is on.
    setup.scenario.faults = [Fault(.silence, of: .referenceMeter, at: 33)]
    setup.replyLimit = .seconds(600)
    try await RunRig.with(setup) { rig in
      let watcher = Task {
        try await rig.simulated.waitUntil { $0.exchangeCounts[.referenceMeter] == 33 }
        rig.stop.raise(Self.signal)
      }
      let run = try await rig.perform()
      try await watcher.value
      #expect(run.closing.failure?.code == .stopped)
      #expect(run.closing.loadReadBackOff == true && !rig.simulated.loadIsOn)
      #expect(run.closing.failure?.causes.count == 1, "the interrupted exchange is kept beside it")
    }
  }

  @Test("asked for before the run begins ends it before any output") func before() async throws {
    try await RunRig.with(try setup()) { rig in
      rig.stop.raise(Self.signal)
      rig.stop.raise(BilingualText(verbatim: "a second reason"))
      let run = try await rig.perform()
      #expect(run.closing.reason?.en.contains("signal INT arrived.") == true, "the first stands")
      #expect(!rig.wire.requests(to: .load).contains("INP ON"))
    }
  }

  @Test("asked for twice leaves out the last registers, and never the safe sequence")
  func twice() async throws {
    try await RunRig.with(try setup()) { rig in
      let run = try await rig.perform { _, event in
        guard case .progress(let progress) = event, progress.phase.en == "hold" else { return }
        for _ in 1...2 { rig.stop.raise(Self.signal) }
      }
      #expect(run.closing.loadReadBackOff == true && !rig.simulated.loadIsOn)
      #expect(run.eventNames.contains("registers-unread"))
      #expect(!run.indications.contains { $0.moment == .runEnd })
    }
  }

  @Test("does not wait longer than its clean-up may take for instruments that do not answer")
  func cleanUpEnds() async throws {
    var setup = try setup()
    // Nothing of the display and the meter answers after the first 40 questions.
    setup.scenario.faults = [SimulatedInstrument.referenceMeter, .pileDisplay].flatMap {
      instrument in
      (34...80).map { Fault(.silence, of: instrument, at: $0) }
    }
    setup.replyLimit = .seconds(600)
    try await RunRig.with(setup) { rig in
      let watcher = Task {
        try await rig.simulated.waitUntil { $0.exchangeCounts[.referenceMeter] == 34 }
        rig.stop.raise(Self.signal)
      }
      let start = ContinuousClock.now
      let run = try await rig.perform(cleanUpWithin: .milliseconds(300))
      try await watcher.value
      #expect(ContinuousClock.now - start < .seconds(30), "look at the limit of clean-up")
      #expect(run.closing.loadReadBackOff == true && run.eventNames.contains("registers-unread"))
    }
  }
}
