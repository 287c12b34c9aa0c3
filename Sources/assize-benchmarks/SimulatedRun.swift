import BenchClock
import DataFiles
import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Wording

/// A whole verification on a simulated bench, without the process around it.
struct SimulatedRun: Sendable {
  var request: RunRequest
  var bench: BenchInstruments
  private var answers: AnswersFile

  private struct NoGuard: RunGuard {
    func watch(run: Int) async throws(Failure) -> [BilingualText] { [] }
    func handOver() async {}
    func dismiss() async {}
  }

  init(
    bench benchPath: String,
    pile pilePath: String,
    answers answersPath: String,
    procedure id: String = "jjg-1149-2022",
    method: OperatingErrorProvision.Method? = nil,
    uncertaintyAlone: Bool = false
  ) throws {
    let folder = try DataFolder.locate(explicit: nil)
    let procedureFile = try DataFile.read(folder.file("Procedures", id))
    var procedure = try Procedure.decode(procedureFile)
    if uncertaintyAlone {
      procedure.operatingError.minimumEnergy.resolutionRatio.value = ExactDecimal(1)
    }
    let pile = try ChargingPile.decode(DataFile.read(pilePath), for: procedure)
    let definition = try BenchDefinition.decode(DataFile.read(benchPath), drivers: folder)
    let drivers = try BenchDrivers.load(for: definition, in: folder)
    answers = try AnswersFile.decode(DataFile.read(answersPath))
    bench = try BenchInstruments(definition, drivers: drivers)
    let connector = pile.connectors[0].id
    let plan = try TestPlan.make(
      procedure: procedure,
      pile: pile,
      connector: connector,
      kind: .initial,
      method: method,
      reference: Self.quality(of: definition, drivers)
    )
    request = RunRequest(
      procedure: procedure,
      pile: pile,
      kind: .initial,
      plan: PlanRecord(plan),
      opening: Self.opening(procedure, pile, connector, definition),
      software: SoftwareRecord(version: "-", metrologyDigest: "-", executableDigest: "-"),
      files: [
        RunRequest.File(role: "procedure", name: "\(id).yaml", bytes: procedureFile.bytes)
      ],
      zoneMinutes: definition.zoneMinutes
    )
  }

  /// Runs to the end and says how the run closed.
  func perform(on clock: any BenchClock, into ledger: Ledger) async throws -> RunClosing {
    let environment = RunEnvironment(
      clock: clock,
      ledger: ledger,
      bench: bench,
      answers: answers,
      guardian: NoGuard(),
      stop: StopSignal(),
      observe: { _ in }
    )
    return try await VerificationRun(request, environment).perform().closing
  }

  private static func quality(
    of bench: BenchDefinition,
    _ drivers: BenchDrivers
  ) -> ReferenceQuality {
    let entry = bench.entry(for: .referenceMeter)
    return ReferenceQuality(
      accuracyClass: entry?.accuracyClass?.number ?? .zero,
      repeatability: entry?.repeatability?.value.number ?? .zero,
      repeatabilityReadings: entry?.repeatability?.readings ?? 0,
      energyMantissaDigits: drivers.definitions[.referenceMeter]?.energyDigits ?? 0
    )
  }

  private static func opening(
    _ procedure: Procedure,
    _ pile: ChargingPile,
    _ connector: String,
    _ bench: BenchDefinition
  ) -> RunOpening {
    RunOpening(
      procedure: procedure.id,
      procedureTitle: procedure.regulation.title,
      regulation: procedure.regulation.number,
      edition: procedure.regulation.edition,
      kind: VerificationKind.initial.rawValue,
      occasion: "routine",
      pile: PileIdentity(
        maker: pile.nameplate.maker.zh,
        model: pile.nameplate.model,
        serial: pile.nameplate.serial
      ),
      nameplate: pile.rows.map { LabelledValue($0.label, $0.value.zh) },
      connector: connector,
      bench: bench.number,
      place: bench.place.zh,
      verifier: nil,
      client: nil,
      clock: "simulated",
      specimenReasons: [BilingualText(zh: "测速用", en: "made to measure speed")]
    )
  }
}
