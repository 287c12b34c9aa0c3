import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Simulator
import Support
import Testing
import Wording

/// A run that was cut off after any of its entries, and goes on.
@Suite("A resumed run", .serialized, .timeLimit(.minutes(10))) struct ResumeTests {
  enum Way: CaseIterable, Sendable { case standstill, sessions, pulse }

  private static func setup(_ way: Way) throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.procedure.operatingError.readings.value = 2
    switch way {
    case .standstill: setup.kind = .initial
    case .sessions: setup.supplementary = [.indicationError]
    case .pulse:
      setup.method = .pulse
      setup.scenario.pile.constant = 100
      setup.scenario.counterSerial = "SIM-PC-0001"
    }
    // What differs from the undisturbed run then differs because of the interruption.
    setup.scenario.meter.noise = 0
    setup.scenario.pile.repeatability = 0
    return setup
  }

  @Test(
    "concludes what an undisturbed one concludes, wherever it was cut off",
    arguments: Way.allCases
  )
  func everywhere(_ way: Way) async throws {
    let whole = try await RunRig.with(try Self.setup(way)) { try await $0.perform() }
    #expect(whole.closing.conclusion == .conforming)
    let files = whole.entries.count { if case .file = $0.body { true } else { false } }
    // Opening, software, files and plan are written together.
    let all = Array((3 + files)..<whole.entries.count)
    var random = SeededGenerator(seed: 1149)
    let chosen = runsEverything ? all : Array(all.shuffled(using: &random).prefix(4)).sorted()
    for count in chosen { try await check(way, cutAfter: count, whole) }
    print("resumed after \(chosen.count) of \(all.count) entries of a run by \(way)")
  }

  private func check(_ way: Way, cutAfter count: Int, _ whole: Performed) async throws {
    let place: Comment = "cut off after entry \(count), \(whole.entries[count - 1].body.summary.en)"
    try await RunRig.with(try Self.setup(way)) { rig in
      try await rig.leave(whole.entries.prefix(count))
      let run = try await rig.perform(resuming: ResumedRun(number: 1, by: "李检定"))
      #expect(run.closing.failure == nil, "\(place): \(run.watch.failures)")
      #expect(run.closing.conclusion == whole.closing.conclusion, place)
      let expected = whole.facts.verdicts.map(\.comparable)
      #expect(Set(run.facts.verdicts.map(\.comparable)) == Set(expected), place)
      #expect(run.facts.verdicts.count == expected.count, "\(place): no item is judged twice")
      #expect(
        run.entries.prefix(count).map(\.body.withoutDigest)
          == whole.entries.prefix(count).map(\.body.withoutDigest),
        "\(place): nothing is lost"
      )
      checkNothingCountsTwice(run, place)
      #expect(!rig.simulated.loadIsOn, place)
      let differences = Recheck.differences(
        run.facts,
        procedure: rig.request.procedure,
        pile: rig.request.pile,
        kind: rig.request.kind
      )
      #expect(differences == [], place)
      let verification = try await rig.ledger.verify()
      #expect(verification.holds, place)
    }
  }

  /// Each register of each reading, each session and each answer once.
  private func checkNothingCountsTwice(_ run: Performed, _ place: Comment) {
    var seen: Set<String> = []
    for record in run.indications where record.item != nil || record.session != nil {
      let key =
        "\(record.register) \(record.moment) \(record.item ?? "") \(record.loadPoint ?? "") "
        + "\(record.reading ?? 0) \(record.item == nil ? record.session ?? 0 : 0)"
      if record.moment == .capture && record.item == nil { continue }
      #expect(seen.insert(key).inserted, "\(place): counts twice: \(key)")
    }
    let answers = run.facts.answers(below: "").map(\.record.item)
    #expect(Set(answers).count == answers.count, "\(place): asked twice")
  }
}

extension ItemVerdict {
  /// The verdict without what an interruption moves: entries, numbers of sessions and the time of day.
  fileprivate var comparable: String {
    var verdict = self
    verdict.restsOn = []
    verdict.clock = nil
    for point in verdict.loadPoints.indices {
      for reading in verdict.loadPoints[point].readings.indices {
        verdict.loadPoints[point].readings[reading].session = 0
      }
    }
    let sessions = verdict.sessions.map { "\($0.conclusion) \($0.error ?? "")" }
    verdict.sessions = []
    return "\(verdict) \(sessions)"
  }
}

extension LedgerBody {
  fileprivate var withoutDigest: LedgerBody {
    guard case .file(var file) = self else { return self }
    file.digest = ""
    return .file(file)
  }
}
