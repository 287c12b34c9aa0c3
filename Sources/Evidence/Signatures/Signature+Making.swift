import Wording

extension Signature {
  /// Signs the canonical bytes of a statement.
  init(_ statement: SignedStatement, by key: KeyPair) throws(Failure) {
    self.init(
      statement: statement,
      algorithm: SM2.algorithm,
      key: key.publicKey.fingerprint,
      value: Hexadecimal.text(try key.sign(Canonical.bytes(of: statement)))
    )
  }
}

extension SignedStatement {
  init(
    store: String,
    subject: Subject,
    run: Int?,
    entries: Int?,
    content: String,
    head: LedgerHead,
    signer: String,
    role: Role,
    at: String
  ) {
    self.init(
      store: store,
      subject: subject,
      run: run,
      entries: entries,
      content: content,
      sequence: head.sequence,
      chain: head.chain.description,
      signer: signer,
      role: role,
      at: at
    )
  }
}
