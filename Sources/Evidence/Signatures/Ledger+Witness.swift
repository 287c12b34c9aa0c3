package import Wording

extension Ledger {
  /// Verifies the whole, and against what lies outside the store: the head that this computer saw
  /// signed, and the keys of its benches.
  package func verify(
    including head: Digest? = nil,
    against folder: KeyFolder
  ) throws(Failure) -> LedgerVerification {
    var verification = try verify(including: head)
    if let fault = try witnessFault(folder) { verification.faults.append(fault) }
    for bench in try benchKeys().sorted(by: { $0.key < $1.key }) {
      guard
        let here = try folder.benchKey(of: bench.key)?.key.publicKey.fingerprint,
        here != bench.value
      else { continue }
      verification.faults.append(.init(.head, .benchKeyOther(bench.key)))
    }
    return verification
  }

  /// Refuses a store that no longer holds the head that this computer saw signed.
  package func checkWitness(in folder: KeyFolder) throws(Failure) {
    try file.checkSoundness()
    if let fault = try witnessFault(folder) { throw fault.failure }
  }

  private func witnessFault(_ folder: KeyFolder) throws(Failure) -> LedgerVerification.Fault? {
    let store = file.identifier
    guard
      let witness = try folder.witness(ofStore: store),
      try file.chainValue(at: witness.sequence) != witness.chain
    else { return nil }
    return .init(.head, .witnessNotMet(witness, file: folder.witnessFile(ofStore: store)))
  }
}
