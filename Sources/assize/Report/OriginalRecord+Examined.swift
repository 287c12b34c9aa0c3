import DataFiles
import Documents
import Evidence
import Execution
import Instruments
import Procedures
import Wording

extension OriginalRecord {
  /// The record with what the files that it kept say about its validity.
  ///
  /// A file that can no longer be read leaves the record a specimen.
  func examined(in ledger: Ledger) async -> OriginalRecord {
    var record = self
    record.standing?.fileReasons = try? await fileReasons(in: ledger)
    return record
  }

  private func fileReasons(in ledger: Ledger) async throws -> [BilingualText] {
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: self, from: ledger))
    let drivers = try await KeptFile.all("driver", of: self, from: ledger)
      .map { try DriverDefinition.decode($0) }
    return FileReasons.reasons(
      procedure: procedure,
      drivers: drivers,
      confirmations: standing?.confirmations.map(\.matter) ?? []
    )
  }
}

extension PileRecords {
  /// The same with every record examined.
  func examined(in ledger: Ledger) async -> PileRecords {
    var all: [OriginalRecord] = []
    for record in records { all.append(await record.examined(in: ledger)) }
    return PileRecords(all, as: self)
  }
}
