import Wording

/// Whether a signature holds where it stands: by whom, over what, at which end of the chain.
struct SignatureRules {
  private let file: LedgerFile
  private let store: String
  private(set) var accounts = Accounts()
  private(set) var benches: [String: BenchKeyRecord] = [:]
  /// Keys that were read already, by their PEM: an institution has few, and signs often.
  private var keys: [String: PublicKey] = [:]

  init(_ file: LedgerFile) {
    self.file = file
    store = file.identifier
  }

  /// Takes in who may sign from here on.
  mutating func take(_ entry: LedgerEntry) {
    switch entry.body {
    case .account: accounts.take(entry)
    case .benchKey(let record): benches[record.bench] = record
    default: break
    }
  }

  mutating func check(_ signed: Signed<some Codable>, in entry: LedgerEntry) throws(Failure) {
    let content = SM3.digest(try Canonical.bytes(of: signed.matter)).description
    try check(signed.signature, .matter, content, in: entry)
  }

  mutating func checkHead(_ signature: Signature, in entry: LedgerEntry) throws(Failure) {
    guard signature.statement.role == .bench else { throw .signatureOfNobody(entry.sequence) }
    try check(signature, .head, signature.statement.chain, in: entry)
  }

  mutating func checkStage(_ signature: Signature, in entry: LedgerEntry) throws(Failure) {
    let statement = signature.statement
    guard let run = entry.run, statement.run == run else {
      throw .signatureElsewhere(entry.sequence)
    }
    let earlier = try file.signatures(of: run, before: entry.sequence)
    guard
      statement.role == SigningStage.due(after: earlier),
      !earlier.contains(where: { $0.statement.signer == statement.signer })
    else { throw .signatureOutOfTurn(entry.sequence) }
    let content = try file.content(of: run, through: statement.sequence)
    guard statement.entries == content.entries else { throw .signatureElsewhere(entry.sequence) }
    try check(signature, .record, content.digest.description, in: entry)
  }

  private mutating func check(
    _ signature: Signature,
    _ subject: SignedStatement.Subject,
    _ content: String,
    in entry: LedgerEntry
  ) throws(Failure) {
    let statement = signature.statement
    guard
      statement.store == store, statement.subject == subject, statement.content == content,
      statement.sequence < entry.sequence,
      try file.chainValue(at: statement.sequence) == statement.chain
    else { throw .signatureElsewhere(entry.sequence) }
    guard let pem = registeredKey(of: statement) else { throw .signatureOfNobody(entry.sequence) }
    let key = try publicKey(pem)
    guard
      signature.algorithm == SM2.algorithm, signature.key == key.fingerprint,
      let value = Hexadecimal.bytes(signature.value),
      key.holds(value, for: try Canonical.bytes(of: statement))
    else { throw .signatureWrong(entry.sequence) }
  }

  /// The key of whoever signed, where that account or bench may sign so.
  private func registeredKey(of statement: SignedStatement) -> String? {
    if statement.role == .bench { return benches[statement.signer]?.publicKey }
    guard let account = accounts[statement.signer], account.holds(statement.role) else {
      return nil
    }
    return account.publicKey
  }

  private mutating func publicKey(_ pem: String) throws(Failure) -> PublicKey {
    if let known = keys[pem] { return known }
    let key = try PublicKey(pem: pem)
    keys[pem] = key
    return key
  }
}

extension LedgerFile {
  /// The chain's value at an entry; before the first it is the store's own.
  func chainValue(at sequence: Int) throws(Failure) -> String? {
    if sequence == 0 { return genesis.description }
    return try connection.text(
      "SELECT chain FROM entries WHERE sequence = ?",
      [.integer(sequence)]
    )
  }
}
