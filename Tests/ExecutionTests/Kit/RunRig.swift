import BenchClock
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

/// A simulated bench on real lines, a ledger in a folder of its own, and all that a run needs.
final class RunRig: Sendable {
  let setup: RunSetup
  let simulated: SimulatedBench
  let clock: SimulatedClock
  let ledger: Ledger
  let bench: BenchInstruments
  let plan: TestPlan
  let request: RunRequest
  let stop = StopSignal()
  let pause = PauseSignal()
  let guardian = GuardDouble()
  let wire = WireLog()
  let folder: String

  /// Each simulated terminal is watched by one of the 128 inotify instances a user usually has.
  private static let places = Places(16)

  /// Builds everything, hands it to the test, and takes it away whatever happens.
  static func with<Result>(
    _ setup: RunSetup,
    _ body: (RunRig) async throws -> Result
  ) async throws -> Result {
    try await places.hold {
      let rig = try RunRig(setup)
      defer { rig.end() }
      await rig.wire.watch(rig.bench)
      return try await body(rig)
    }
  }

  private init(_ setup: RunSetup) throws {
    self.setup = setup
    folder = Self.memory.appending(path: "execution-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    simulated = try SimulatedBench.start(setup.scenario, folder: NSTemporaryDirectory())
    clock = try SimulatedClock(socket: simulated.clockSocket)
    ledger = try Ledger.open(store: folder + "/store", creating: true)
    let benchFile = try Self.benchFile(simulated, setup)
    let definition = try BenchDefinition.decode(benchFile, drivers: Shipped.folder())
    let drivers = try BenchDrivers.load(for: definition, in: Shipped.folder())
    bench = try BenchInstruments(definition, drivers: drivers, replyWithin: setup.replyLimit)
    let entry = try #require(definition.entry(for: .referenceMeter))
    plan = try TestPlan.make(
      procedure: setup.procedure,
      pile: setup.pile,
      connector: "A",
      kind: setup.kind,
      method: setup.method,
      supplementary: setup.supplementary,
      reference: ReferenceQuality(
        accuracyClass: try #require(entry.accuracyClass).number,
        repeatability: try #require(entry.repeatability).value.number,
        repeatabilityReadings: try #require(entry.repeatability).readings,
        energyMantissaDigits: try #require(drivers.definitions[.referenceMeter]?.energyDigits)
      )
    )
    request = Self.request(setup, plan, benchFile)
  }

  private func end() {
    simulated.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Memory where the system has a place for it: these tests are about order, not about a disk.
  private static let memory: URL = {
    let shared = URL(filePath: "/dev/shm")
    return FileManager.default.isWritableFile(atPath: shared.path())
      ? shared : FileManager.default.temporaryDirectory
  }()

  private static func benchFile(_ bench: SimulatedBench, _ setup: RunSetup) throws -> DataFile {
    var text = bench.benchFileText
    for change in setup.benchChanges {
      try #require(text.contains(change.old), "the bench file does not hold '\(change.old)'")
      text = text.replacing(change.old, with: change.new)
    }
    if !setup.hasDisplay {
      let start = try #require(text.firstRange(of: "  - role: pile-display")).lowerBound
      text = String(text[..<start])
    }
    if !setup.hasVehicle {
      let start = try #require(text.firstRange(of: "  - role: vehicle-simulator")).lowerBound
      let end = try #require(text.firstRange(of: "  - role: pile-display")).lowerBound
      text.removeSubrange(start..<end)
    }
    return try DataFile.parse(text, path: "bench.yaml")
  }

  private static func request(
    _ setup: RunSetup,
    _ plan: TestPlan,
    _ benchFile: DataFile
  ) -> RunRequest {
    RunRequest(
      procedure: setup.procedure,
      pile: setup.pile,
      kind: setup.kind,
      plan: PlanRecord(plan),
      opening: opening(setup),
      software: SoftwareRecord(
        version: "0.1.0",
        metrologyDigest: String(repeating: "a", count: 64),
        executableDigest: String(repeating: "b", count: 64)
      ),
      files: [
        RunRequest.File(
          role: "procedure",
          name: "jjg-1149-2022.yaml",
          bytes: setup.procedureFile.bytes
        ),
        RunRequest.File(role: "pile", name: "pile.yaml", bytes: setup.pileFile.bytes),
        RunRequest.File(role: "bench", name: "bench.yaml", bytes: benchFile.bytes),
      ],
      zoneMinutes: 480
    )
  }

  private static func opening(_ setup: RunSetup) -> RunOpening {
    let plate = setup.pile.nameplate
    return RunOpening(
      procedure: setup.procedure.id,
      procedureTitle: setup.procedure.regulation.title,
      regulation: setup.procedure.regulation.number,
      edition: setup.procedure.regulation.edition,
      kind: setup.kind.rawValue,
      occasion: "routine",
      pile: PileIdentity(maker: plate.maker.zh, model: plate.model, serial: plate.serial),
      nameplate: [],
      connector: "A",
      bench: "SIM-BENCH-1",
      place: "实验室",
      verifier: "王检定",
      client: nil,
      clock: "simulated",
      specimenReasons: [BilingualText(zh: "本版没有签名", en: "this edition has no signatures")]
    )
  }
}
