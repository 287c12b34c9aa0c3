import DataFiles
import Evidence
import Execution
import Wording

/// A file as a record kept it.
enum KeptFile {
  static func read(
    _ role: String,
    of record: OriginalRecord,
    from ledger: Ledger
  ) async throws -> DataFile {
    guard let file = record.files.first(where: { $0.role == role }) else {
      throw Failure.recordIncomplete(record.number, missing: role)
    }
    return try await read(file, from: ledger)
  }

  /// Every file of a role: a bench has a driver for each of its instruments.
  static func all(
    _ role: String,
    of record: OriginalRecord,
    from ledger: Ledger
  ) async throws -> [DataFile] {
    var files: [DataFile] = []
    for file in record.files where file.role == role {
      files.append(try await read(file, from: ledger))
    }
    return files
  }

  private static func read(_ file: FileRecord, from ledger: Ledger) async throws -> DataFile {
    let bytes = try await ledger.attachment(file.digest)
    return try DataFile.parse(String(decoding: bytes, as: UTF8.self), path: file.name)
  }
}
