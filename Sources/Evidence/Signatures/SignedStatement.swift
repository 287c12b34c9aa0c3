/// What a signature is over: the canonical bytes of this statement, which names the digest of what is
/// signed and the end of the chain at that moment.
package struct SignedStatement: Equatable, Sendable, Codable {
  package enum Subject: String, Sendable, Codable {
    /// The end of the chain itself; `content` repeats the chain's value.
    case head
    /// The entries of a record, each on a line.
    case record
    /// The matter of the entry that carries the signature, in its canonical bytes.
    case matter
  }

  /// The store's identifier.
  package var store: String
  package var subject: Subject
  /// The record it concerns.
  package var run: Int?
  /// How many of the record's entries, from its first, `content` covers; nil where no record is signed.
  package var entries: Int?
  /// SM3 of what is signed, lower-case hexadecimal.
  package var content: String
  /// The last entry of the ledger when it was signed.
  package var sequence: Int
  /// The chain's value there.
  package var chain: String
  /// The account's user or the bench's number.
  package var signer: String
  package var role: Role
  package var at: String

  package init(
    store: String,
    subject: Subject,
    run: Int?,
    entries: Int?,
    content: String,
    sequence: Int,
    chain: String,
    signer: String,
    role: Role,
    at: String
  ) {
    self.store = store
    self.subject = subject
    self.run = run
    self.entries = entries
    self.content = content
    self.sequence = sequence
    self.chain = chain
    self.signer = signer
    self.role = role
    self.at = at
  }
}
