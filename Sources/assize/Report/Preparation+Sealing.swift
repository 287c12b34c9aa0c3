import Evidence
import Wording

extension Preparation {
  /// Makes ready what seals the run's end; a bench whose key is registered does not begin without it.
  static func prepareSealing(
    of bench: String,
    in ledger: Ledger,
    _ folder: KeyFolder
  ) async throws(Failure) {
    try await ledger.checkWitness(in: folder)
    guard try await ledger.benchKeys()[bench] != nil else { return }
    guard let key = try folder.benchKey(of: bench) else { throw .benchKeyMissing(bench) }
    try await ledger.sealRuns(with: key)
  }
}
