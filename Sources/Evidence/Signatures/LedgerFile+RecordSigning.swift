import Wording

extension LedgerFile {
  /// Refuses a signature whose turn it is not, or by a person who may not give it.
  func checkStage(of record: Int, by user: String, as role: Role) throws(Failure) {
    guard let opening = try opening(of: record) else {
      throw .runUnknown(record, last: try lastRun())
    }
    guard try kinds(of: record, .runClosed) == 1 else { throw .recordNotClosed(record) }
    let earlier = try signatures(of: record, before: .max)
    guard let due = SigningStage.due(after: earlier) else { throw .recordSignedAlready(record) }
    guard role == due else { throw .stageNotDue(record, due: due, asked: role) }
    if let mine = earlier.first(where: { $0.statement.signer == user }) {
      throw .stageOfTheSamePerson(record, user, signedAs: mine.statement.role)
    }
    if role == .verifier, opening.user != user {
      throw .runOfAnotherVerifier(record, opening.user, asked: user)
    }
  }

  /// The digest that a signature of the record covers: the payloads of its entries up to a place in
  /// the ledger, each followed by a line feed; and how many they are.
  func content(
    of record: Int,
    through sequence: Int
  ) throws(Failure) -> (entries: Int, digest: Digest) {
    let rows = try Statement(
      "SELECT payload FROM entries WHERE run = ? AND sequence <= ? ORDER BY sequence",
      [.integer(record), .integer(sequence)],
      on: connection
    )
    let hash = SM3()
    var count = 0
    while try rows.step() {
      hash.update(rows.bytes(0))
      hash.update(CollectionOfOne(UInt8(ascii: "\n")))
      count += 1
    }
    return (count, hash.finish())
  }

  /// The signatures of a record's stages before an entry, in their order.
  func signatures(of record: Int, before sequence: Int) throws(Failure) -> [Signature] {
    try entries(
      where: "e.run = ? AND e.kind = ? AND e.sequence < ?",
      [
        .integer(record), .text(LedgerBody.Kind.signature.rawValue), .integer(sequence),
      ]
    ).compactMap { entry in
      if case .signature(let signature) = entry.body { signature } else { nil }
    }
  }

  func opening(of record: Int) throws(Failure) -> RunOpening? {
    let entry = try entries(
      where: "e.run = ? AND e.kind = ?",
      [.integer(record), .text(LedgerBody.Kind.runOpened.rawValue)]
    ).first
    guard case .runOpened(let opening)? = entry?.body else { return nil }
    return opening
  }

  /// How many entries of a kind a record has.
  private func kinds(of record: Int, _ kind: LedgerBody.Kind) throws(Failure) -> Int {
    try connection.integer(
      "SELECT count(*) FROM entries WHERE run = ? AND kind = ?",
      [.integer(record), .text(kind.rawValue)]
    ) ?? 0
  }
}
