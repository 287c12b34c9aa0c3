import BenchClock
import DataFiles
import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Wording

/// A procedure, a pile and a bench, read and checked against each other, and the plan they give.
struct PlannedVerification: Sendable {
  var procedure: Procedure
  var pile: ChargingPile
  var connector: Connector
  var bench: BenchDefinition
  var drivers: BenchDrivers
  var plan: TestPlan
  /// Every file that took part, for the record.
  var files: [RunRequest.File]

  init(_ options: PlanOptions, in folder: DataFolder, clock: any BenchClock) throws {
    let procedureFile = try Self.procedureFile(options.procedure, in: folder)
    procedure = try Procedure.decode(procedureFile)
    let pileFile = try DataFile.read(options.pile)
    pile = try ChargingPile.decode(pileFile, for: procedure)
    let benchFile = try DataFile.read(options.bench)
    bench = try BenchDefinition.decode(benchFile, drivers: folder)
    drivers = try BenchDrivers.load(for: bench, in: folder)
    try Self.checkCertificates(bench, benchFile, clock)
    connector = try Self.connector(options.connector, of: pile)
    plan = try TestPlan.make(
      procedure: procedure,
      pile: pile,
      connector: connector.id,
      kind: options.kind,
      method: options.method,
      supplementary: options.supplementary,
      reference: ReferenceQuality(bench, drivers)
    )
    files =
      [
        RunRequest.File("procedure", procedureFile), RunRequest.File("pile", pileFile),
        RunRequest.File("bench", benchFile),
      ]
      + drivers.files.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { RunRequest.File("driver", $0.value) }
  }

  /// The roles whose driver nobody has tried, in any way.
  var untriedDrivers: [InstrumentRole] {
    drivers.definitions.filter { $0.value.trial == .untried }.keys
      .sorted { $0.rawValue < $1.rawValue }
  }

  static func procedureFile(_ id: String, in folder: DataFolder) throws -> DataFile {
    let ids = folder.procedures
    guard ids.contains(id) else { throw Failure.noSuchProcedure(id, among: ids) }
    return try DataFile.read(folder.file("Procedures", id))
  }

  /// A standard without a valid certificate measures nothing that counts.
  static func checkCertificates(
    _ bench: BenchDefinition,
    _ file: DataFile,
    _ clock: any BenchClock
  ) throws {
    let now = try clock.referenceTime()
    guard
      let today = CivilTime(
        unixNanoseconds: now.unixNanoseconds,
        zoneMinutes: bench.zoneMinutes
      )?.date
    else { return }
    if let findings = Findings(bench.expiredCertificates(on: today, file: file.path)) {
      throw findings
    }
  }

  private static func connector(_ id: String?, of pile: ChargingPile) throws(Failure) -> Connector {
    if let id {
      guard let connector = pile.connector(id) else { throw .noSuchConnector(id, of: pile) }
      return connector
    }
    guard pile.connectors.count == 1, let only = pile.connectors.first else {
      throw .noSuchConnector("–", of: pile)
    }
    return only
  }
}

extension RunRequest.File {
  init(_ role: String, _ file: DataFile) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    self.init(role: role, name: name, bytes: file.bytes)
  }
}

extension ReferenceQuality {
  /// What the bench file states of the reference meter, and its driver of the digits it answers.
  init(_ bench: BenchDefinition, _ drivers: BenchDrivers) {
    let entry = bench.entry(for: .referenceMeter)
    self.init(
      accuracyClass: entry?.accuracyClass?.number ?? .zero,
      repeatability: entry?.repeatability?.value.number ?? .zero,
      repeatabilityReadings: entry?.repeatability?.readings ?? 0,
      energyMantissaDigits: drivers.definitions[.referenceMeter]?.energyDigits ?? 0,
      transducer: entry?.transducer?.limit.number,
      corrections: entry?.certificate?.corrections ?? []
    )
  }
}
