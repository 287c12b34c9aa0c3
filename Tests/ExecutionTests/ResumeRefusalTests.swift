import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Simulator
import Testing
import Wording

/// A run that somebody wants to go on and that must not, or not as it was.
@Suite("A run that cannot simply be resumed", .timeLimit(.minutes(2))) struct ResumeRefusalTests {
  private static let resumed = ResumedRun(number: 1, by: "李检定")

  private func setup() throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.scenario.meter.noise = 0
    return setup
  }

  /// A whole run's entries up to the end of its first reading, as a death would leave them.
  private func left(
    _ change: (inout [LedgerEntry]) throws -> Void = { _ in },
    _ body: (RunRig, [LedgerEntry]) async throws -> Void
  ) async throws {
    let whole = try await RunRig.with(try setup()) { try await $0.perform() }
    var entries = Array(whole.entries)
    try change(&entries)
    let kept = entries
    try await RunRig.with(try setup()) { rig in
      try await rig.leave(kept[...])
      try await body(rig, kept)
    }
  }

  /// Cuts the entries after the load went on.
  private func cut(_ entries: inout [LedgerEntry]) throws {
    let stable = try #require(
      entries.lastIndex { entry in
        if case .indication(let shown) = entry.body { shown.moment == .stable } else { false }
      }
    )
    entries.removeSubrange((stable + 1)...)
  }

  private func expectRefused(_ rig: RunRig, _ code: FailureCode) async throws {
    let before = try await rig.ledger.entries(run: 1)
    let failure = await #expect(throws: Failure.self) {
      try await rig.perform(resuming: Self.resumed)
    }
    #expect(failure?.code == code, "\(String(describing: failure))")
    #expect(try await rig.ledger.entries(run: 1) == before, "nothing was appended")
    #expect(!rig.wire.requests(to: .load).contains("INP ON"))
  }

  @Test("One that has closed is not interrupted") func closed() async throws {
    try await left { rig, _ in try await expectRefused(rig, .runNotInterrupted) }
  }

  @Test("One that another process has is under way") func underWay() async throws {
    try await left(cut) { rig, _ in
      let presence = try RunPresence(run: 1, store: rig.ledger.store)
      try await expectRefused(rig, .runUnderWay)
      withExtendedLifetime(presence) {}
    }
  }

  @Test("Another file than the one it began with is named") func otherFile() async throws {
    try await left(cut) { rig, _ in
      var changed = rig.request
      changed.files[1].bytes += Array("\n".utf8)
      let failure = await #expect(throws: Failure.self) {
        try await rig.perform(request: changed, resuming: Self.resumed)
      }
      #expect(failure?.code == .fileDiffers && failure?.sentence.en.contains("pile.yaml") == true)
    }
  }

  @Test("Another instrument than the one that took the readings is named") func otherInstrument()
    async throws
  {
    func change(_ entries: inout [LedgerEntry]) throws {
      try cut(&entries)
      for index in entries.indices {
        guard case .identity(var identity) = entries[index].body,
          identity.role == "reference-meter"
        else { continue }
        identity.firmware = "F0.01"
        entries[index].body = .identity(identity)
      }
    }
    try await left(change) { rig, _ in try await expectRefused(rig, .instrumentDiffers) }
  }

  @Test("A run by the wall clock does not go on by a simulated one") func otherClock()
    async throws
  {
    try await left(cut) { rig, _ in
      var changed = rig.request
      changed.opening.clock = "wall"
      let failure = await #expect(throws: Failure.self) {
        try await rig.perform(request: changed, resuming: Self.resumed)
      }
      #expect(failure?.code == .clockDiffers)
    }
  }

  @Test("One that had ended before it was cut off closes, and takes no further reading")
  func hadEnded() async throws {
    let reason = Failure.stopped(BilingualText(verbatim: "smoke"))
    func change(_ entries: inout [LedgerEntry]) throws {
      try cut(&entries)
      var last = try #require(entries.last)
      last.body = .event(EventRecord(name: "ended-early", text: reason.sentence, failure: reason))
      entries.append(last)
    }
    try await left(change) { rig, entries in
      let run = try await rig.perform(resuming: Self.resumed)
      #expect(run.closing.conclusion == .notCompleted && run.closing.failure == reason)
      #expect(!rig.wire.requests(to: .load).contains("INP ON"))
      #expect(run.eventNames.count { $0 == "ended-early" } == 1)
      #expect(run.entries.count > entries.count)
    }
  }

  @Test("A resumption that leaves out what was finished is found by a recheck") func forged()
    async throws
  {
    try await left(cut) { rig, _ in
      let run = try await rig.perform(resuming: Self.resumed)
      func differences(_ shift: Int) -> [Recheck.Difference] {
        var entries = run.entries
        for index in entries.indices {
          guard case .resumption(var record) = entries[index].body else { continue }
          record.from += shift
          entries[index].body = .resumption(record)
        }
        return Recheck.differences(
          RunFacts(entries),
          procedure: rig.request.procedure,
          pile: rig.request.pile,
          kind: rig.request.kind
        )
      }
      #expect(differences(0) == [])
      #expect(differences(-2).map(\.item).first == "resumption")
    }
  }
}
