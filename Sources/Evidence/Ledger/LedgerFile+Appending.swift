import Wording

extension LedgerFile {
  /// Appends facts of one instant in one transaction: each its own entry, all on the disk or none.
  func append(_ bodies: [LedgerBody], run: Int?, at: String) throws(Failure) -> [Int] {
    try extended(at: at) { (end) throws(Failure) in
      var sequences: [Int] = []
      try noteCalendar(run: run, at: at, &end)
      for body in bodies {
        try admit(body, run: run, openRun: end.openRun)
        if case .runClosed = body, let run { try checkSealing(of: run) }
        sequences.append(try write(body, run: run, at: at, &end))
        if case .runClosed = body, let sealingKey {
          try writeHeadSignature(by: sealingKey, run: run, at: at, &end)
        }
      }
      return sequences
    }
  }

  func beginRun(
    _ opening: RunOpening,
    with bodies: [LedgerBody],
    at: String
  ) throws(Failure) -> Int {
    try extended(at: at) { (end) throws(Failure) in
      try checkCalendar(of: opening, at: at)
      let number = try lastRun() + 1
      _ = try write(.runOpened(opening), run: number, at: at, &end)
      for body in bodies {
        try admit(body, run: number, openRun: number)
        _ = try write(body, run: number, at: at, &end)
      }
      return number
    }
  }

  /// Runs steps at the end of the ledger in one writing transaction, and remembers where it ended.
  func extended<Result>(
    at: String,
    _ steps: (inout LedgerEnd) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try checkSoundness()
    let known = lastEnd
    lastEnd = nil
    let (result, end) = try connection.within(.writing) {
      () throws(Failure) -> (Result, LedgerEnd) in
      var end = try self.end(knowing: known, at: at)
      let result = try steps(&end)
      return (result, end)
    }
    lastEnd = end
    return result
  }

  /// The end that this connection left, unless somebody else has committed since.
  private func end(knowing known: LedgerEnd?, at: String) throws(Failure) -> LedgerEnd {
    let version = try connection.integer("PRAGMA data_version") ?? 0
    if let known, known.dataVersion == version { return known }
    var end = LedgerEnd(head: try head(), openRun: nil, dataVersion: version)
    try migrate(at: at, &end)
    return end
  }

  func attach(_ pieces: [[UInt8]]) throws(Failure) -> [Digest] {
    try checkSoundness()
    return try connection.within(.writing) { () throws(Failure) in
      try pieces.map { bytes throws(Failure) in
        let digest = SM3.digest(bytes)
        try keep(bytes, digest)
        return digest
      }
    }
  }

  private func keep(_ bytes: [UInt8], _ digest: Digest) throws(Failure) {
    if try isKept(digest.description) {
      _ = try attachment(digest)
    } else {
      try connection.execute(
        "INSERT INTO attachments VALUES (?, ?)",
        [.text(digest.description), .bytes(bytes)]
      )
    }
  }

  func isKept(_ digest: String) throws(Failure) -> Bool {
    try connection.integer("SELECT 1 FROM attachments WHERE digest = ?", [.text(digest)]) != nil
  }

  /// Hangs one entry on the head; only inside a writing transaction.
  func write(
    _ body: LedgerBody,
    run: Int?,
    at: String,
    _ end: inout LedgerEnd
  ) throws(Failure) -> Int {
    let entry = LedgerEntry(sequence: end.head.sequence + 1, run: run, at: at, body: body)
    let payload = try Canonical.bytes(of: entry)
    let digest = SM3.digest(payload)
    let chain = ChainLink.next(after: end.head.chain, payload: digest)
    try connection.execute(
      """
      INSERT INTO entries (sequence, payload, digest, chain, run, kind, at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(entry.sequence), .textBytes(payload), .text(digest.description),
        .text(chain.description), run.map(SQLValue.integer) ?? .null,
        .text(body.kind.rawValue), .text(at),
      ]
    )
    end.head = LedgerHead(sequence: entry.sequence, chain: chain)
    end.note(body.kind, of: run)
    return entry.sequence
  }

  /// Says in a sentence what the triggers would only refuse.
  private func admit(_ body: LedgerBody, run: Int?, openRun: Int?) throws(Failure) {
    let kind = body.kind
    if kind == .runOpened {
      throw .entryRefused(BilingualText(zh: "检定应以 beginRun 开始", en: "beginRun opens a run"))
    }
    if let digest = body.attachment, try !isKept(digest) { throw .attachmentNotKept(digest) }
    guard let run else {
      guard kind.belongsToRun else { return }
      throw .entryRefused(
        BilingualText(
          zh: "\(kind.rawValue) 必须属于某一次检定",
          en: "the kind \(kind.rawValue) belongs to a run"
        )
      )
    }
    if run == openRun { return }
    let last = try lastRun()
    guard run >= 1, run <= last else { throw .runUnknown(run, last: last) }
    if !kind.mayFollowClosing, try isClosed(run) { throw .runClosedAlready(run, kind: kind) }
  }

  private func isClosed(_ run: Int) throws(Failure) -> Bool {
    try connection.integer(
      "SELECT 1 FROM entries WHERE run = ? AND kind = ?",
      [.integer(run), .text(LedgerBody.Kind.runClosed.rawValue)]
    ) != nil
  }
}
