import DataFiles
import Evidence
import Instruments

/// The bench of a run and its drivers, as its record kept them.
struct KeptBench: Sendable {
  var file: DataFile
  var definition: BenchDefinition
  var drivers: BenchDrivers

  init(_ record: OriginalRecord, _ ledger: Ledger) async throws {
    file = try await KeptFile.read("bench", of: record, from: ledger)
    drivers = try BenchDrivers.decode(
      await KeptFile.all("driver", of: record, from: ledger)
    )
    definition = try BenchDefinition.decode(file, drivers: drivers)
  }
}
