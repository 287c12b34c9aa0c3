package import Wording

extension Ledger {
  /// From now on each run that is closed here is signed by the bench in the same transaction, so
  /// that a death between the two leaves no run without its signature.
  package func sealRuns(with key: BenchKey) throws(Failure) {
    try file.checkRegistration(of: key)
    file.sealingKey = key
  }

  /// Signs the end of the ledger and returns what is to be kept outside the store as its witness.
  @discardableResult
  package func signHead(
    with key: BenchKey,
    run: Int?,
    at: String
  ) throws(Failure) -> HeadWitness {
    try file.checkRegistration(of: key)
    let head = try file.extended(at: at) { (end) throws(Failure) in
      try file.writeHeadSignature(by: key, run: run, at: at, &end)
      return end.head
    }
    return HeadWitness(store: file.identifier, head: head)
  }

  /// The end as it is now, where it is the entry of a signature that a bench gave it; nil otherwise.
  package func sealedEnd() throws(Failure) -> HeadWitness? {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      let head = try file.head()
      let kind = try file.connection.text(
        "SELECT kind FROM entries WHERE sequence = ?",
        [.integer(head.sequence)]
      )
      guard kind == LedgerBody.Kind.headSignature.rawValue else { return nil }
      return HeadWitness(store: file.identifier, head: head)
    }
  }

  /// The benches whose keys are registered, each with the fingerprint of its latest.
  package func benchKeys() throws(Failure) -> [String: String] {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      var fingerprints: [String: String] = [:]
      for (bench, record) in try file.benchKeys() {
        fingerprints[bench] = try PublicKey(pem: record.publicKey).fingerprint
      }
      return fingerprints
    }
  }
}

extension HeadWitness {
  init(store: String, head: LedgerHead) {
    self.init(store: store, sequence: head.sequence, chain: head.chain.description)
  }
}
