import Wording

/// Walks the ledger from its first entry and stops at the first that does not hold.
///
/// It holds one row at a time, whatever the ledger's length.
struct LedgerWalk: ~Copyable {
  private static let selection = """
    SELECT sequence, payload, digest, chain, run, kind, at, '' FROM entries ORDER BY sequence
    """

  private let file: LedgerFile
  private var follower: ChainFollower
  private var sequence = 0
  private(set) var runs = 0
  /// Chain values that have to be met on the way and have not been yet.
  private(set) var unmet: [Digest]
  private var signatures: SignatureWalk
  private(set) var fault: LedgerVerification.Fault?
  private var destructions: [Destroyed] = []

  var head: LedgerHead { LedgerHead(sequence: sequence, chain: follower.chain) }

  init(_ file: LedgerFile, expecting heads: [Digest]) {
    self.file = file
    follower = ChainFollower(from: file.genesis)
    signatures = SignatureWalk(file)
    unmet = heads.filter { $0 != file.genesis }
  }

  mutating func run() {
    // A destruction that cannot be read covers nothing: what it emptied shows first.
    destructions = (try? file.destructions()) ?? []
    do {
      let rows = try Statement(Self.selection, on: file.connection)
      while try rows.step() {
        let previous = follower.chain
        do {
          try take(rows, after: previous)
        } catch {
          fault = LedgerVerification.Fault(.entry(sequence + 1), error)
          follower = ChainFollower(from: previous)
          return
        }
      }
    } catch {
      fault = LedgerVerification.Fault(.file, error)
    }
  }

  private mutating func take(
    _ rows: borrowing Statement,
    after previous: Digest
  ) throws(Failure) {
    let next = sequence + 1
    guard rows.integer(EntryRow.Column.sequence) == next else {
      throw .entryBroken(next, BilingualText(zh: "它不在了", en: "it is gone"))
    }
    guard let kind = follower.follow(rows, sequence: next) else {
      throw difference(rows, after: previous)
    }
    try checkRun(rows.integer(EntryRow.Column.run), kind, next)
    if rows.isNull(EntryRow.Column.payload) {
      let row = EntryRow(rows)
      guard destructions.contains(where: { $0.covers(row) }) else { throw row.contentMissing() }
    } else if Self.kindsLookedInto.contains(kind) {
      try look(into: EntryRow(rows).decoded())
    }
    sequence = next
    if !unmet.isEmpty { unmet.removeAll { follower.isAt($0) } }
  }

  /// Why a row does not hold, in a sentence.
  private func difference(_ rows: borrowing Statement, after previous: Digest) -> Failure {
    var row = EntryRow(rows)
    row.previous = previous.description
    do {
      _ = try row.checkedChain(from: file.genesis)
      _ = try row.decoded()
    } catch {
      return error
    }
    return .entryBroken(
      row.sequence,
      BilingualText(zh: "其内容不是规范文本", en: "its content is not spelled as the ledger spells it")
    )
  }

  /// Kinds that speak of something beside themselves.
  private static let kindsLookedInto = SignatureWalk.kinds.union([.file, .document])

  private mutating func look(into entry: LedgerEntry) throws(Failure) {
    try signatures.take(entry)
    if case .destruction(let signed) = entry.body {
      try checkOutline(of: signed.matter, in: entry.sequence)
    }
    guard let digest = entry.body.attachment, try !file.isKept(digest) else { return }
    if destructions.contains(where: { $0.attachments.contains(digest) }) { return }
    throw .entryBroken(
      entry.sequence,
      BilingualText(zh: "其附件 \(digest) 不在了", en: "its attachment \(digest) is gone")
    )
  }

  /// Whether what lost its content still has the record, kind and time that it had.
  private func checkOutline(of destruction: Destruction, in entry: Int) throws(Failure) {
    let outline = try file.outline(of: destruction.runs, before: entry)
    guard outline.description == destruction.outline else {
      throw .entryBroken(
        entry,
        BilingualText(
          zh: "它所销毁的条目已不是当时的编号、种类和时间",
          en: "what it took the content of no longer has the record, kind and time it had"
        )
      )
    }
  }

  private mutating func checkRun(
    _ run: Int?,
    _ kind: LedgerBody.Kind,
    _ sequence: Int
  ) throws(Failure) {
    let isKnown = run.map { $0 >= 1 && $0 <= runs } ?? true
    if kind == .runOpened && run == runs + 1 {
      runs += 1
    } else if kind == .runOpened || !isKnown {
      throw .entryBroken(
        sequence,
        BilingualText(
          zh: "其记录编号不在顺序之中",
          en: "its record number is out of order"
        )
      )
    }
  }
}
