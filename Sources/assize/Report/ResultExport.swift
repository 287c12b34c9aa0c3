import BenchClock
import DataFiles
import Documents
import Evidence
import Execution
import Glibc
import Wording

/// Writes the results of some runs as files of other programs.
struct ResultExport: Sendable {
  var ledger: Ledger
  var runs: [Int]
  /// A folder, or the spreadsheet's file.
  var out: String

  /// What was written.
  func csv() async throws -> [String] {
    try await tables().map { try write(CSVFile.bytes(of: $0), as: "\($0.name).csv") }
  }

  func spreadsheet() async throws -> [String] {
    let tables = try await tables()
    let beside = "\(out).new"
    // Takes the place first, so that a folder that is missing is made.
    try WholeFile.write([], to: beside)
    do {
      try Workbook.write(tables, to: beside)
    } catch {
      unlink(beside)
      throw error
    }
    guard rename(beside, out) == 0 else {
      let code = errno
      unlink(beside)
      throw Failure.notWritten(out, errno: code)
    }
    return [out]
  }

  func platform(_ data: DataFolder) async throws -> [String] {
    let form = try PlatformForm.decode(DataFile.read(data.file("Exports", "platform")))
    let (gathered, leftOut) = try await PileRecords.piles(of: runs, in: ledger)
    var piles: [PileRecords] = []
    for pile in gathered { piles.append(await pile.examined(in: ledger)) }
    guard let first = piles.first else { throw Failure.nothingToExport() }
    let stamp = try WallClock().stamp(like: first.leading.openedAt)
    let export = PlatformExport(
      form: form,
      writtenAt: stamp.prefix(19).split(separator: "T").joined(separator: " ")
    )
    let written = try export.tables(of: piles).map {
      try write(CSVFile.bytes(of: $0), as: "\($0.name).csv")
    }
    let readme = PlatformReadme.text(export, piles, leftOut: leftOut)
    return written + [try write(Array(readme.utf8), as: "README.txt")]
  }

  private func tables() async throws(Failure) -> [ExportTable] {
    var records: [OriginalRecord] = []
    for run in runs { records.append(try await ledger.originalRecord(run).examined(in: ledger)) }
    return RunTables.tables(of: records)
  }

  private func write(_ bytes: [UInt8], as name: String) throws(Failure) -> String {
    try WholeFile.write(bytes, to: "\(out)/\(name)")
    return "\(out)/\(name)"
  }
}
