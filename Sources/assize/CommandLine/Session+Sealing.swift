import Evidence
import Wording

extension Session {
  /// Signs the end of the ledger with a bench's key where one is registered and here, and keeps the
  /// witness; for every command that appends outside a run.
  ///
  /// Nothing happens where the end is signed already.
  func sealHead(_ ledger: Ledger, _ arguments: Arguments) async throws(Failure) {
    try await sealHead(ledger, in: KeyChoice.folder(arguments))
  }

  /// The same with a folder of keys that is known.
  func sealHead(_ ledger: Ledger, in folder: KeyFolder) async throws(Failure) {
    if let sealed = try await ledger.sealedEnd() { return try folder.keep(sealed) }
    for (bench, fingerprint) in try await ledger.benchKeys().sorted(by: { $0.key < $1.key }) {
      guard let key = try folder.benchKey(of: bench) else { continue }
      guard key.key.publicKey.fingerprint == fingerprint else { throw .benchKeyOther(bench) }
      try await ledger.checkWitness(in: folder)
      return try folder.keep(
        await ledger.signHead(with: key, run: nil, at: Self.stamp())
      )
    }
  }
}
