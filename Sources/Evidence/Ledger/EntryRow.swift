import Wording

/// One row of the ledger as it lies in the file, before anybody believes it.
struct EntryRow {
  /// `p` is the entry before `e`.
  static let selection = """
    SELECT e.sequence, e.payload, e.digest, e.chain, e.run, e.kind, e.at, p.chain
    FROM entries e LEFT JOIN entries p ON p.sequence = e.sequence - 1
    """

  /// Where `selection` and the walk put what.
  enum Column {
    static let sequence: CInt = 0
    static let payload: CInt = 1
    static let digest: CInt = 2
    static let chain: CInt = 3
    static let run: CInt = 4
    static let kind: CInt = 5
    static let at: CInt = 6
    static let previous: CInt = 7
  }

  var sequence: Int
  /// Nil where the content was destroyed; its digest stays in the chain.
  var payload: [UInt8]?
  var digest: String
  var chain: String
  var run: Int?
  var kind: String
  var at: String
  /// The chain's value at the entry before; empty where there is none.
  var previous: String

  init(_ statement: borrowing Statement) {
    sequence = statement.integer(Column.sequence) ?? 0
    payload = statement.isNull(Column.payload) ? nil : statement.bytes(Column.payload)
    digest = statement.text(Column.digest)
    chain = statement.text(Column.chain)
    run = statement.integer(Column.run)
    kind = statement.text(Column.kind)
    at = statement.text(Column.at)
    previous = statement.text(Column.previous)
  }

  /// Checks content against digest and digest against chain, and gives the chain's value here.
  func checkedChain(from genesis: Digest) throws(Failure) -> Digest {
    let computed = try checkedDigest()
    guard let previous = sequence == 1 ? genesis : Digest(previous) else {
      throw .entryBroken(
        sequence,
        BilingualText(zh: "它前面的一条不在了", en: "the entry before it is gone")
      )
    }
    let link = ChainLink.next(after: previous, payload: computed)
    guard link.description == chain else {
      throw .entryBroken(
        sequence,
        BilingualText(
          zh: "其链值与前一条及内容不符",
          en: "its chain value does not follow from the entry before it and its content"
        )
      )
    }
    return link
  }

  /// The digest that the chain covers: of the content, or as it stood before the content went.
  private func checkedDigest() throws(Failure) -> Digest {
    let computed = payload.map(SM3.digest) ?? Digest(digest)
    guard let computed, computed.description == digest else {
      throw .entryBroken(
        sequence,
        BilingualText(zh: "其内容与摘要不符", en: "its content does not have its digest")
      )
    }
    return computed
  }

  func contentMissing() -> Failure {
    .entryBroken(
      sequence,
      BilingualText(zh: "其内容不在了，也没有销毁记录", en: "its content is gone and nothing destroyed it")
    )
  }

  /// The entry its payload spells, where the columns beside it say the same.
  func decoded() throws(Failure) -> LedgerEntry {
    guard let payload else { throw contentMissing() }
    guard LedgerBody.Kind(rawValue: kind) != nil else {
      throw .entryKindUnknown(kind, sequence: sequence)
    }
    let entry: LedgerEntry
    do {
      entry = try Canonical.value(LedgerEntry.self, from: payload)
    } catch {
      throw .entryUnreadable(sequence, error)
    }
    guard
      (entry.sequence, entry.run, entry.body.kind.rawValue, entry.at) == (sequence, run, kind, at)
    else {
      throw .entryBroken(
        sequence,
        BilingualText(
          zh: "其序号、记录编号、种类或时间与内容不符",
          en: "its sequence, run, kind or time is not what its content says"
        )
      )
    }
    return entry
  }
}
