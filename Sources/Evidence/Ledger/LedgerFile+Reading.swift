import Wording

extension LedgerFile {
  /// Entries in order, each checked against the chain; those whose content was destroyed are left out.
  func entries(where condition: String, _ values: [SQLValue]) throws(Failure) -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    for row in try rows(where: condition, values) {
      _ = try row.checkedChain(from: genesis)
      if row.payload != nil {
        entries.append(try row.decoded())
      } else if case let gone = contentGone(row), gone.code != .recordDestroyed {
        throw gone
      }
    }
    return entries
  }

  /// The entries of some kinds in order, each checked against the chain.
  func entries(ofKinds kinds: [LedgerBody.Kind]) throws(Failure) -> [LedgerEntry] {
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    return try entries(where: "e.kind IN (\(places))", kinds.map { .text($0.rawValue) })
  }

  func rows(where condition: String, _ values: [SQLValue]) throws(Failure) -> [EntryRow] {
    let statement = try Statement(
      "\(EntryRow.selection) WHERE \(condition) ORDER BY e.sequence",
      values,
      on: connection
    )
    var rows: [EntryRow] = []
    while try statement.step() { rows.append(EntryRow(statement)) }
    return rows
  }

  /// The entries of one run; of the store itself for nil.
  func entries(run: Int?) throws(Failure) -> [LedgerEntry] {
    guard let run else { return try entries(where: "e.run IS NULL", []) }
    let rows = try rows(where: "e.run = ?", [.integer(run)])
    if rows.isEmpty { throw .runUnknown(run, last: try lastRun()) }
    return try rows.map { row throws(Failure) in
      _ = try row.checkedChain(from: genesis)
      if row.payload == nil { throw contentGone(row) }
      return try row.decoded()
    }
  }

  /// The chain's value at a run's last entry before another.
  func chain(atEndOf run: Int, before sequence: Int) throws(Failure) -> String {
    try connection.text(
      "SELECT chain FROM entries WHERE run = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1",
      [.integer(run), .integer(sequence)]
    ) ?? ""
  }

  func attachment(_ digest: Digest) throws(Failure) -> [UInt8] {
    let statement = try Statement(
      "SELECT bytes FROM attachments WHERE digest = ?",
      [.text(digest.description)],
      on: connection
    )
    guard try statement.step() else { throw .attachmentUnknown(digest.description) }
    let bytes = statement.bytes(0)
    guard SM3.digest(bytes) == digest else { throw .attachmentBroken(digest.description) }
    return bytes
  }

  /// Every run whose content still stands, by its opening and its closing.
  func summaries() throws(Failure) -> [RunSummary] {
    let kinds = [LedgerBody.Kind.runOpened, .runClosed].map { SQLValue.text($0.rawValue) }
    var summaries: [RunSummary] = []
    var places: [Int: Int] = [:]
    for entry in try entries(where: "e.kind IN (?, ?)", kinds) {
      switch entry.body {
      case .runOpened(let opening):
        places[entry.run ?? 0] = summaries.count
        summaries.append(RunSummary(number: entry.run ?? 0, openedAt: entry.at, opening: opening))
      case .runClosed(let closing):
        guard let place = places[entry.run ?? 0] else { continue }
        summaries[place].close(closing, at: entry.at)
      default:
        continue
      }
    }
    return summaries
  }

  /// The runs of one pile below a number, with what became of them.
  func earlierRuns(
    of pile: PileIdentity,
    before number: Int
  ) throws(Failure) -> [OriginalRecord.EarlierRun] {
    let earlier = try summaries().filter { $0.number < number && $0.pile.isSamePile(as: pile) }
    return try earlier.map { summary throws(Failure) in
      OriginalRecord.EarlierRun(summary, entries: try entries(run: summary.number))
    }
  }
}
