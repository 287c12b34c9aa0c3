import Wording

/// Walks the ledger from its first entry and stops at the first that does not hold.
struct LedgerWalk {
  private let file: LedgerFile
  private(set) var head: LedgerHead
  private(set) var runs = 0
  private(set) var heads: Set<Digest>
  private(set) var fault: LedgerVerification.Fault?
  private var destructions: [Destroyed] = []

  init(_ file: LedgerFile) {
    self.file = file
    head = LedgerHead(sequence: 0, chain: file.genesis)
    heads = [file.genesis]
  }

  mutating func run() {
    // A destruction that cannot be read covers nothing: what it emptied shows first.
    destructions = (try? file.destructions()) ?? []
    do {
      let rows = try Statement("\(EntryRow.selection) ORDER BY e.sequence", on: file.connection)
      while try rows.step() {
        let row = EntryRow(rows)
        do {
          try take(row)
        } catch {
          fault = LedgerVerification.Fault(.entry(head.sequence + 1), error)
          return
        }
      }
    } catch {
      fault = LedgerVerification.Fault(.file, error)
    }
  }

  private mutating func take(_ row: EntryRow) throws(Failure) {
    let sequence = head.sequence + 1
    guard row.sequence == sequence else {
      throw .entryBroken(sequence, BilingualText(zh: "它不在了", en: "it is gone"))
    }
    let chain = try row.checkedChain(from: file.genesis)
    try checkRun(of: row)
    if row.payload != nil || !destructions.contains(where: { $0.covers(row) }) {
      try checkAttachment(of: try row.decoded())
    }
    head = LedgerHead(sequence: sequence, chain: chain)
    heads.insert(chain)
  }

  private func checkAttachment(of entry: LedgerEntry) throws(Failure) {
    guard let digest = entry.body.attachment, try !file.isKept(digest) else { return }
    if destructions.contains(where: { $0.attachments.contains(digest) }) { return }
    throw .entryBroken(
      entry.sequence,
      BilingualText(zh: "其附件 \(digest) 不在了", en: "its attachment \(digest) is gone")
    )
  }

  private mutating func checkRun(of entry: EntryRow) throws(Failure) {
    let isOpening = entry.kind == LedgerBody.Kind.runOpened.rawValue
    let isKnown = entry.run.map { $0 >= 1 && $0 <= runs } ?? true
    if isOpening && entry.run == runs + 1 {
      runs += 1
    } else if isOpening || !isKnown {
      throw .entryBroken(
        entry.sequence,
        BilingualText(
          zh: "其记录编号不在顺序之中",
          en: "its record number is out of order"
        )
      )
    }
  }
}
