import Evidence
import Execution
import Instruments
import Metrology
import Simulator
import Testing
import Wording

@Suite("The interlock", .timeLimit(.minutes(1))) struct InterlockTests {
  /// A limit just above what is planned, which a sample's noise crosses, or one that no plan knows.
  struct Limit: Sendable, CustomTestStringConvertible {
    var change: (old: String, new: String)
    var name: String
    var testDescription: String { name }
  }

  private static let limits = [
    Limit(change: ("  power: 112500 W", "  power: 2 kW"), name: "power"),
    Limit(
      change: ("  heartbeat: 5 s", "  temperature: 25.3 °C\n  heartbeat: 5 s"),
      name: "temperature of the load"
    ),
    Limit(change: ("  current: 150 A", "  current: 100.01 A"), name: "current"),
    Limit(change: ("  voltage: 1125 V", "  voltage: 600.01 V"), name: "voltage"),
  ]

  private func setup(_ change: (old: String, new: String)) throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.scenario.meter.noise = 0.001
    setup.benchChanges = [change]
    return setup
  }

  @Test("takes the load off first, and then says and keeps what crossed a limit", arguments: limits)
  func crossed(_ limit: Limit) async throws {
    try await RunRig.with(try setup(limit.change)) { rig in
      let run = try await rig.perform()
      #expect(!rig.simulated.loadIsOn)
      #expect(run.closing.conclusion == .notCompleted && run.closing.loadReadBackOff == true)
      #expect(
        run.closing.failure?.code == .limitCrossed,
        "\(String(describing: run.closing.failure))"
      )
      let said = run.closing.failure?.sentence.en ?? ""
      #expect(said.hasPrefix("Interlock: the \(limit.name) of "), "\(said)")
      #expect(run.eventNames.contains("interlock"))
      #expect(run.entries.contains { $0.body.summary.en.contains(said) }, "the value is on record")
      expectOffFirst(rig)
    }
  }

  /// Nothing else is asked on any line between the sample that crossed a limit and the load's off.
  private func expectOffFirst(_ rig: RunRig) {
    let lines = rig.wire.lines
    guard
      let off = lines.lastIndex(where: { $0.request == "INP ON" }).flatMap({ on in
        lines[on...].firstIndex { $0.request == "INP OFF" }
      })
    else {
      Issue.record("the load was never taken off: \(rig.wire.requests(to: .load))")
      return
    }
    #expect(lines[off - 1].reply != nil && lines[off + 1].request == "SESS:STOP")
  }

  @Test("does not begin a plan that would cross it") func plan() async throws {
    try await RunRig.with(try setup(("  current: 150 A", "  current: 20 A"))) { rig in
      let failure = await #expect(throws: Failure.self) { try await rig.perform() }
      #expect(failure?.code == .planBeyondLimit, "\(failure?.sentence.en ?? "")")
      #expect(rig.wire.lines.isEmpty, "no instrument is asked anything")
    }
  }

  @Test("that a bench file does not state is said to be missing before the load is on")
  func missing() async throws {
    let block =
      "interlock:\n  voltage: 1125 V\n  current: 150 A\n  power: 112500 W\n  heartbeat: 5 s\n"
    try await RunRig.with(try setup((block, ""))) { rig in
      let run = try await rig.perform()
      let notices = run.watch.events.compactMap {
        if case .notice(let text) = $0 { text.en } else { nil }
      }
      #expect(notices.contains { $0.hasPrefix("Not covered: the bench file has no interlock") })
      #expect(run.closing.conclusion == .conforming)
    }
  }
}
