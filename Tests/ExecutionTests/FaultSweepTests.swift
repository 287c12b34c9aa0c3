import Evidence
import Execution
import Foundation
import Instruments
import Metrology
import Procedures
import Simulator
import Synchronization
import Support
import Testing
import Wording

/// Every exchange of a short run fails once, in every way (lesson: fail every exchange once).
@Suite("A fault in any exchange", .serialized, .timeLimit(.minutes(20)))
struct FaultSweepTests {
  private static let replyLimit = Duration.milliseconds(50)

  private static func setup(_ method: OperatingErrorProvision.Method) throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.method = method
    if method == .pulse {
      setup.scenario.pile.constant = 100
      setup.scenario.counterSerial = "SIM-PC-0001"
      setup.procedure.operatingError.readings.value = 2
    }
    // What differs from the run without a fault then differs because of the fault.
    setup.scenario.meter.noise = 0
    setup.scenario.pile.repeatability = 0
    return setup
  }

  @Test(
    "never leaves the load on, never makes a value, never loses the record",
    arguments: [OperatingErrorProvision.Method.standstill, .pulse]
  )
  func sweep(_ method: OperatingErrorProvision.Method) async throws {
    let (sound, counts) = try await RunRig.with(try Self.setup(method)) { rig in
      (try await rig.perform(), rig.simulated.exchangeCounts)
    }
    #expect(sound.closing.conclusion == .conforming)
    for (instrument, count) in counts {
      #expect(count <= 200, "\(instrument) has \(count) exchanges: the sweep is meant to be short")
    }
    let faults = Self.faults(counts)
    let began = ContinuousClock.now
    let completed = try await Self.run(faults, method, against: sound)
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    print(
      "fault sweep: \(faults.count) cases in \(seconds) s, \(completed) completed with the same "
        + "verdicts; exchanges \(counts.map { "\($0.key.rawValue) \($0.value)" }.sorted())"
    )
  }

  /// All of them, or a seeded sample that meets every instrument and every kind.
  private static func faults(_ counts: [SimulatedInstrument: Int]) -> [Fault] {
    let groups = SimulatedInstrument.allCases.flatMap { instrument in
      Fault.Kind.allCases.map { kind in
        (1...max(1, counts[instrument, default: 1])).map { Fault(kind, of: instrument, at: $0) }
      }
    }
    if runsEverything { return groups.flatMap(\.self) }
    var random = SeededGenerator(seed: 2022)
    return groups.compactMap { $0.randomElement(using: &random) }
  }

  /// Four runs at a time; returns how many were completed nevertheless.
  private static func run(
    _ faults: [Fault],
    _ method: OperatingErrorProvision.Method,
    against sound: Performed
  ) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      var (rest, completed) = (faults[...], 0)
      for _ in 0..<4 {
        guard let fault = rest.popFirst() else { break }
        group.addTask { try await check(fault, method, against: sound) }
      }
      while let isCompleted = try await group.next() {
        if isCompleted { completed += 1 }
        if let fault = rest.popFirst() {
          group.addTask { try await check(fault, method, against: sound) }
        }
      }
      return completed
    }
  }

  /// Whether the run was completed nevertheless.
  private static func check(
    _ fault: Fault,
    _ method: OperatingErrorProvision.Method,
    against sound: Performed
  ) async throws -> Bool {
    var setup = try setup(method)
    setup.scenario.faults = [fault]
    setup.replyLimit = replyLimit
    let place: Comment = "\(fault.kind) of \(fault.instrument) at exchange \(fault.exchange)"
    return try await RunRig.with(setup) { rig in
      let run = try await rig.perform()
      #expect(!rig.simulated.loadIsOn, place)
      #expect(run.facts.isClosed, place)
      #expect(run.closing.loadReadBackOff == true && !run.watch.saidLoadNotSafe, place)
      let verification = try await rig.ledger.verify()
      #expect(verification.holds, place)
      let unlike = facts(of: run).difference(from: facts(of: sound)).insertions
      #expect(unlike.isEmpty, "\(place): made \(unlike)")
      checkEnd(run, rig.simulated.truth, place)
      return checkConclusion(run, against: sound, place)
    }
  }

  /// Not completed with a reason, or completed with the very verdicts of the sound run.
  private static func checkConclusion(
    _ run: Performed,
    against sound: Performed,
    _ place: Comment
  ) -> Bool {
    if run.closing.conclusion == .notCompleted {
      #expect(run.closing.failure != nil && run.closing.reason != nil, place)
      return false
    }
    #expect(run.closing.conclusion == .conforming, place)
    #expect(
      run.facts.verdicts.map(\.withoutEntries) == sound.facts.verdicts.map(\.withoutEntries),
      place
    )
    return true
  }

  /// What was read, set, identified and answered, in order, without links and without the run's end.
  private static func facts(of run: Performed) -> [String] {
    run.entries.compactMap { entry in
      switch entry.body {
      case .indication(let record) where record.moment != .runEnd:
        "\(record.register) \(record.moment) \(record.reading ?? 0) \(record.raw) \(record.value)"
      case .setting(let record):
        "\(record.role) \(record.command) \(record.value) \(record.readBack ?? "–")"
      case .identity(let record): "\(record.role) \(record.answer) \(record.serial)"
      case .answer(let record): "\(record.item) \(record.answer)"
      default: nil
      }
    }
  }

  /// The registers at the end are what they truly came to, however the run ended.
  private static func checkEnd(_ run: Performed, _ truth: Truth, _ place: Comment) {
    for record in run.indications where record.moment == .runEnd {
      guard let shown = QuantityValue(record.value) else {
        #expect(record.register == .referenceStatus, place)
        continue
      }
      let shownEnergy = shown.inBaseUnit.approximation / 3_600_000
      switch record.register {
      case .referenceEnergy:
        let metered = truth.sessionEnergy * (1 + truth.meterError)
        #expect(abs(shownEnergy - metered) <= 0.000_001, place)
      case .pileCumulativeEnergy:
        let short = 1843.207 + truth.registeredSessionEnergy - shownEnergy
        #expect((-1e-9..<0.001).contains(short), place)
      default: Issue.record("\(place): \(record.register) at the run's end")
      }
    }
  }
}

extension ItemVerdict {
  /// The verdict without the numbers of its entries, which an event in between moves.
  fileprivate var withoutEntries: ItemVerdict {
    var verdict = self
    verdict.restsOn = []
    return verdict
  }
}
