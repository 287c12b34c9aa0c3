import BenchClock
import Documents
import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Wording

extension Preparation {
  /// Everything that a run began with, as its own record kept it: no file is looked for anywhere
  /// else, and so none can be another.
  init(
    resuming record: OriginalRecord,
    in ledger: Ledger,
    _ clock: any BenchClock
  ) async throws {
    guard let plan = record.plan, let kind = VerificationKind(rawValue: record.opening.kind) else {
      throw Failure.recordIncomplete(record.number, missing: "plan")
    }
    self.clock = clock
    self.ledger = ledger
    try await ledger.checkRoom(bytes: Self.bytesNeeded)
    let kept = try await KeptBench(record, ledger)
    try PlannedVerification.checkCertificates(kept.definition, kept.file, clock)
    bench = try BenchInstruments(kept.definition, drivers: kept.drivers)
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
    let pile = try ChargingPile.decode(
      await KeptFile.read("pile", of: record, from: ledger),
      for: procedure
    )
    document = DocumentVariant(procedure.provision(for: kind)?.earns.value ?? .certificate)
    form = try DocumentForm.decode(await KeptFile.read("form", of: record, from: ledger))
    answersFile = try await KeptFile.all("answers", of: record, from: ledger).first
      .map { try AnswersFile.decode($0) }
    request = RunRequest(
      procedure: procedure,
      pile: pile,
      kind: kind,
      plan: plan,
      opening: record.opening,
      software: try SoftwareIdentity.current(),
      files: try await Self.files(of: record, in: ledger),
      zoneMinutes: kept.definition.zoneMinutes
    )
  }

  private static func files(
    of record: OriginalRecord,
    in ledger: Ledger
  ) async throws -> [RunRequest.File] {
    var files: [RunRequest.File] = []
    for file in record.files {
      let bytes = try await ledger.attachment(file.digest)
      files.append(RunRequest.File(role: file.role, name: file.name, bytes: bytes))
    }
    return files
  }
}
