import Evidence
import Wording

/// A record and its signatures as files that anybody can check with the openssl command alone.
///
/// See docs/signatures.md: `record.jsonl` has the entries' bytes, each on a line; beside it lie, for
/// each signature, what was signed (`.json`), the signature (`.sig`) and the key (`.pem`).
struct SignedExport: Sendable {
  var ledger: Ledger
  /// A folder below which each record gets its own.
  var out: String

  /// What was written.
  func files(of record: Int) async throws(Failure) -> [String] {
    let folder = "\(out)/record-\(record)"
    let signed = try await ledger.signedRecord(record)
    var written = [try write(signed.lines, "\(folder)/record.jsonl")]
    for part in signed.parts {
      let name = "\(folder)/\(part.name)"
      written.append(try write(part.statement, "\(name).json"))
      written.append(try write(part.signature, "\(name).sig"))
      written.append(try write(Array(part.publicKey.utf8), "\(name).pem"))
    }
    return written
  }

  private func write(_ bytes: [UInt8], _ path: String) throws(Failure) -> String {
    try WholeFile.write(bytes, to: path)
    return path
  }
}
