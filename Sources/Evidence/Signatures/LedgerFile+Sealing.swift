import Wording

extension LedgerFile {
  /// Signs the end that a writing transaction has reached.
  func writeHeadSignature(
    by key: BenchKey,
    run: Int?,
    at: String,
    _ end: inout LedgerEnd
  ) throws(Failure) {
    let statement = SignedStatement(
      store: identifier,
      subject: .head,
      run: run,
      entries: nil,
      content: end.head.chain.description,
      head: end.head,
      signer: key.bench,
      role: .bench,
      at: at
    )
    let signature = try Signature(statement, by: key.key)
    _ = try write(.headSignature(signature), run: run, at: at, &end)
  }

  /// The latest key of each bench.
  func benchKeys() throws(Failure) -> [String: BenchKeyRecord] {
    var keys: [String: BenchKeyRecord] = [:]
    for entry in try entries(ofKinds: [.benchKey]) {
      if case .benchKey(let record) = entry.body { keys[record.bench] = record }
    }
    return keys
  }

  /// Refuses to close a run of a bench whose key is registered and not here: nobody could tell its
  /// end from a forged one.
  func checkSealing(of run: Int) throws(Failure) {
    let benches = try benchKeys().keys
    guard
      !benches.isEmpty, let bench = try registeredBench(of: run, among: benches),
      bench != sealingKey?.bench
    else { return }
    throw .benchKeyMissing(bench)
  }

  /// Refuses a key that nobody could check.
  func checkRegistration(of key: BenchKey) throws(Failure) {
    try checkSoundness()
    guard let record = try benchKeys()[key.bench] else { throw .benchKeyUnregistered(key.bench) }
    guard try PublicKey(pem: record.publicKey).fingerprint == key.key.publicKey.fingerprint else {
      throw .benchKeyOther(key.bench)
    }
  }
}
