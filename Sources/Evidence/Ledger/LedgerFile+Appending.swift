import Wording

extension LedgerFile {
  func append(_ body: LedgerBody, run: Int?, at: String) throws(Failure) -> Int {
    try checkSoundness()
    return try connection.within(.writing) { () throws(Failure) in
      try admit(body, run: run)
      return try write(body, run: run, at: at)
    }
  }

  func beginRun(_ opening: RunOpening, at: String) throws(Failure) -> Int {
    try checkSoundness()
    return try connection.within(.writing) { () throws(Failure) in
      let number = try lastRun() + 1
      _ = try write(.runOpened(opening), run: number, at: at)
      return number
    }
  }

  func attach(_ bytes: [UInt8]) throws(Failure) -> Digest {
    try checkSoundness()
    let digest = SM3.digest(bytes)
    return try connection.within(.writing) { () throws(Failure) in
      if try isKept(digest.description) {
        _ = try attachment(digest)
      } else {
        try connection.execute(
          "INSERT INTO attachments VALUES (?, ?)",
          [.text(digest.description), .bytes(bytes)]
        )
      }
      return digest
    }
  }

  func isKept(_ digest: String) throws(Failure) -> Bool {
    try connection.integer("SELECT 1 FROM attachments WHERE digest = ?", [.text(digest)]) != nil
  }

  /// Hangs one entry on the head; only inside a writing transaction.
  private func write(_ body: LedgerBody, run: Int?, at: String) throws(Failure) -> Int {
    let head = try head()
    let entry = LedgerEntry(sequence: head.sequence + 1, run: run, at: at, body: body)
    let payload = try Canonical.bytes(of: entry)
    let digest = SM3.digest(payload)
    let chain = ChainLink.next(after: head.chain, payload: digest)
    try connection.execute(
      "INSERT INTO entries (sequence, payload, digest, chain) VALUES (?, ?, ?, ?)",
      [
        .integer(entry.sequence), .textBytes(payload), .text(digest.description),
        .text(chain.description),
      ]
    )
    return entry.sequence
  }

  /// Says in a sentence what the triggers would only refuse.
  private func admit(_ body: LedgerBody, run: Int?) throws(Failure) {
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
