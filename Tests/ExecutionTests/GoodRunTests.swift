import DataFiles
import Evidence
import Execution
import Foundation
import Instruments
import Metrology
import Procedures
import Simulator
import Support
import Testing
import Wording

/// Whole runs on which nothing goes wrong, over real sockets and pseudo-terminals.
@Suite("A run on a good bench", .timeLimit(.minutes(2))) struct GoodRunTests {
  @Test("conforms, and its record holds every entry in order") func goodPile() async throws {
    try await RunRig.with(try RunSetup()) { rig in
      let run = try await rig.perform()
      #expect(run.closing.conclusion == .conforming)
      #expect(run.closing.failedItems == [] && run.closing.unexaminedItems == [])
      #expect(run.closing.failure == nil && run.closing.reason == nil)
      #expect(run.closing.loadReadBackOff == true)
      #expect(!rig.simulated.loadIsOn)
      #expect(rig.guardian.calls == ["watch 1", "dismiss"])
      try expectGolden(Self.text(of: run), "good-run.txt")
      let verification = try await rig.ledger.verify()
      #expect(verification.holds && verification.runs == 1)
      try checkTruth(run)
      try await recheck(rig, run)
    }
  }

  /// A line for each entry, without what differs from one bench to the next: ports and digests.
  private static func text(of run: Performed) -> String {
    run.entries.map { entry in
      let summary = entry.body.summary.en
        .replacing(/tcp:\/\/127\.0\.0\.1:\d+/, with: "tcp://HOST:PORT")
        .replacing(/pty:\/\/\/dev\/pts\/\d+/, with: "pty:///dev/pts/N")
        .replacing(/SM3 [0-9a-f]+…/, with: "SM3 …")
      return "\(entry.sequence)  \(entry.at)  \(summary)\n"
    }.joined()
  }

  /// The readings against what really happened.
  private func checkTruth(_ run: Performed) throws {
    #expect(run.readings.count == 4)
    for reading in run.readings {
      let (verdict, truth) = (reading.verdict, reading.truth)
      let reference = verdict.referenceEnergy.inBaseUnit.approximation / 3_600_000
      let metered = truth.sessionEnergy * (1 + truth.meterError)
      #expect(abs(reference - metered) < 0.000_01, "six digits of \(metered) kWh")
      let pile = verdict.pileEnergy.inBaseUnit.approximation / 3_600_000
      let short = truth.registeredSessionEnergy - pile
      #expect((-1e-9..<0.001).contains(short), "a display that cuts its digits off shows less")
    }
    #expect(
      run.readings.map(\.verdict.session) == [2, 3, 4, 5],
      "each reading its own session, after the one of the check at no load"
    )
    let used = try #require(run.closing.energyUsed).inBaseUnit.approximation / 3_600_000
    let truth = try #require(run.readings.last).truth
    #expect(abs(used - truth.energy * (1 + truth.meterError)) < 0.000_04)
  }

  /// From the files as the record kept them, as `assize recheck` does.
  private func recheck(_ rig: RunRig, _ run: Performed) async throws {
    func kept(_ role: String) async throws -> DataFile {
      let record = try await rig.ledger.originalRecord(run.number)
      let file = try #require(record.files.first { $0.role == role })
      let bytes = try await rig.ledger.attachment(file.digest)
      return try DataFile.parse(String(decoding: bytes, as: UTF8.self), path: file.name)
    }
    let procedure = try Procedure.decode(try await kept("procedure"))
    let pile = try ChargingPile.decode(try await kept("pile"))
    let differences = Recheck.differences(
      run.facts,
      procedure: procedure,
      pile: pile,
      kind: .initial
    )
    #expect(differences == [])
  }

  @Test("sets the ranges for its largest load point, and reads them back") func ranges()
    async throws
  {
    try await RunRig.with(try .short()) { rig in
      let run = try await rig.perform()
      let settings = run.entries.compactMap {
        if case .setting(let setting) = $0.body { setting } else { nil }
      }
      func readBack(_ command: String) -> String? {
        settings.first { $0.command == command }?.readBack
      }
      #expect(readBack("voltage-range") == "600.0 V")
      #expect(readBack("current-range") == "100.0 A")
      let asked = rig.wire.requests(to: .referenceMeter)
      #expect(asked.contains(":INP:VOLT:RANG?") && asked.contains(":INP:CURR:RANG?"))
      let firstOn = try #require(rig.wire.lines.firstIndex { $0.request == "INP ON" })
      let lastRange = try #require(rig.wire.lines.lastIndex { $0.request.contains(":RANG") })
      #expect(lastRange < firstOn, "ranges are fixed for the run, before the load is on")
    }
  }

  @Test("takes a cumulative register as the difference of two") func cumulative() async throws {
    var setup = try RunSetup(pile: [("energy-register: session", "energy-register: cumulative")])
    setup.scenario.pile.register = .cumulative
    setup.kind = .subsequent
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.conclusion == .conforming)
      let readings = run.readings.map(\.verdict)
      #expect(readings.map(\.register) == ["cumulative", "cumulative"])
      #expect("\(readings[0].pileStart)" == "1843.207 kWh", "what the register had counted before")
      #expect(readings[1].pileStart == readings[0].pileEnd, "nothing between two sessions")
      #expect(run.verdict("operating-error")?.loadPoints.first?.uncertainty?.bias == nil)
    }
  }

  @Test("finds a pile that is out of limits, and examines the clock nevertheless")
  func outOfLimits() async throws {
    var setup = try RunSetup.short()
    setup.scenario.pile.error.base = 0.03
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.conclusion == .nonconforming)
      #expect(run.closing.failedItems == ["operating-error"])
      #expect(run.verdict("clock")?.conclusion == .conforming)
      #expect(run.closing.failure == nil, "a finding is no fault")
    }
  }

  @Test("finds a wrong clock by its sign and size") func wrongClock() async throws {
    var setup = try RunSetup.short()
    setup.kind = .initial
    setup.scenario.pile.clockOffset = -7.25
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(run.closing.failedItems == ["clock"])
      let clock = try #require(run.verdict("clock")?.clock)
      let deviation = try #require(Double(clock.deviation.dropLast(2)))
      #expect(abs(deviation + 7.25) < 0.06, "\(clock.deviation) within half of 0.1 s")
    }
  }

  @Test("makes nothing valid of an indication that a file answered") func personRead() async throws
  {
    var setup = try RunSetup.short()
    setup.hasDisplay = false
    setup.answersFile = try Shipped.answersFile([
      (
        "answers:\n",
        """
        indications:
          operating-error/imax/1/start: 0.000 kWh
          operating-error/imax/1/end: { value: 0.203 kWh, by: 李读数 }
        answers:

        """
      )
    ])
    try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      let pile = run.indications.filter { $0.register == .pileEnergy }
      #expect(pile.map(\.raw) == ["0.000 kWh", "0.203 kWh"])
      #expect(pile.map(\.through) == ["王检定", "李读数"])
      #expect(pile.allSatisfy { $0.source == "answers-file" })
      #expect(run.verdict("operating-error")?.conclusion != .notCompleted)
      #expect(run.verdict("clock")?.conclusion == .notCompleted, "nobody read the pile's clock")
      let record = try await rig.ledger.originalRecord(run.number)
      #expect(
        record.specimenReasons.map(\.en).contains("an indication was taken from an answers file")
      )
    }
  }

  @Test("says what covers the death of the computer, or that nothing does") func protection()
    async throws
  {
    var covered = try RunSetup.short()
    covered.benchChanges = [("emergency-stop: none", "emergency-stop: contact K1")]
    for (setup, words) in [
      (try RunSetup.short(), "Not covered: nothing takes the load off when this computer dies."),
      (covered, "When this computer dies, the load is taken off by: contact K1"),
    ] {
      try await RunRig.with(setup) { rig in
        let notices = try await rig.perform().watch.events.compactMap {
          if case .notice(let text) = $0 { text.en } else { nil }
        }
        #expect(notices.contains { $0.hasPrefix(words) }, "\(notices)")
      }
    }
  }
}
