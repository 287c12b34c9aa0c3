package import Wording

extension Ledger {
  /// What a destruction of some records would take, where their time is over by now.
  package func destruction(
    of runs: ClosedRange<Int>,
    because reason: String,
    at: String
  ) throws(Failure) -> Destruction {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      _ = try file.span(of: runs, name: "")
      try file.checkRetention(of: runs, at: at)
      return Destruction(
        firstRun: runs.lowerBound,
        lastRun: runs.upperBound,
        attachments: try file.attachments(citedOnlyBy: runs),
        outline: try file.outline(of: runs, before: .max).description,
        reason: reason
      )
    }
  }

  /// Takes the content of records that the record keeper has checked; the technical head has signed.
  package func destroy(_ signed: Signed<Destruction>, at: String) throws(Failure) -> Int {
    try file.checkSoundness()
    let current = try destruction(of: signed.matter.runs, because: signed.matter.reason, at: at)
    guard current == signed.matter, try file.isChecked(signed) else {
      throw .destructionUnchecked(signed.matter.firstRun, signed.matter.lastRun)
    }
    return try file.destroy(signed, at: at)
  }
}

extension Destruction {
  var runs: ClosedRange<Int> { min(firstRun, lastRun)...max(firstRun, lastRun) }
}

extension LedgerFile {
  /// Refuses while a record must still be kept; counted from its last entry.
  func checkRetention(of runs: ClosedRange<Int>, at: String) throws(Failure) {
    let years = try institution().retentionYears
    for line in try catalogue() where runs.contains(line.run) {
      let last = try connection.text(
        "SELECT max(at) FROM entries WHERE run = ? AND kind <> ?",
        [.integer(line.run), .text(LedgerBody.Kind.access.rawValue)]
      )
      let day = (last ?? line.openedAt).prefix(10)
      guard let year = Int(day.prefix(4)) else { continue }
      let until = "\(year + years)\(day.dropFirst(4))"
      if at.prefix(10) <= until { throw .recordKept(line.run, until: until) }
    }
  }

  /// Attachments of these records that no other entry cites.
  func attachments(citedOnlyBy runs: ClosedRange<Int>) throws(Failure) -> [String] {
    let kinds = [LedgerBody.Kind.file, .document].map { SQLValue.text($0.rawValue) }
    func cited(_ condition: String) throws(Failure) -> Set<String> {
      let rows = try Statement(
        """
        SELECT json_extract(payload, '$.content.digest') FROM entries
        WHERE kind IN (?, ?) AND payload IS NOT NULL AND \(condition)
        """,
        kinds + [.integer(runs.lowerBound), .integer(runs.upperBound)],
        on: connection
      )
      var digests: Set<String> = []
      while try rows.step() { digests.insert(rows.text(0)) }
      return digests
    }
    let inside = try cited("run BETWEEN ? AND ?")
    return inside.subtracting(try cited("(run IS NULL OR run NOT BETWEEN ? AND ?)")).sorted()
  }

  /// SM3 over sequence, record, kind and time of what loses its content: the digests of the chain no
  /// longer say them.
  func outline(of runs: ClosedRange<Int>, before end: Int) throws(Failure) -> Digest {
    let rows = try Statement(
      """
      SELECT sequence, run, kind, at FROM entries WHERE run BETWEEN ? AND ? AND sequence < ?
      ORDER BY sequence
      """,
      [.integer(runs.lowerBound), .integer(runs.upperBound), .integer(end)],
      on: connection
    )
    let hash = SM3()
    while try rows.step() {
      if Destroyed.kindsThatStay.contains(rows.text(2)) { continue }
      let (sequence, run) = (rows.integer(0) ?? 0, rows.integer(1) ?? 0)
      hash.update(Array("\(sequence) \(run) \(rows.text(2)) \(rows.text(3))\n".utf8))
    }
    return hash.finish()
  }

  /// Whether the record keeper, another person, has checked exactly this.
  func isChecked(_ signed: Signed<Destruction>) throws(Failure) -> Bool {
    let kind = SQLValue.text(LedgerBody.Kind.destructionCheck.rawValue)
    return try entries(where: "e.kind = ?", [kind]).contains { entry in
      guard case .destructionCheck(let check) = entry.body else { return false }
      return check.matter == signed.matter
        && check.signature.statement.signer != signed.signature.statement.signer
    }
  }

  /// In one transaction; what went is overwritten in the file, and no log keeps it.
  func destroy(_ signed: Signed<Destruction>, at: String) throws(Failure) -> Int {
    try connection.execute("PRAGMA secure_delete = ON")
    let sequence = try extended(at: at) { (end) throws(Failure) in
      let sequence = try write(.destruction(signed), run: nil, at: at, &end)
      let stays = Destroyed.kindsThatStay.sorted()
      try connection.execute(
        """
        UPDATE entries SET payload = NULL WHERE run BETWEEN ? AND ? AND sequence < ?
          AND kind NOT IN (\(stays.map { _ in "?" }.joined(separator: ", ")))
        """,
        [
          .integer(signed.matter.firstRun), .integer(signed.matter.lastRun), .integer(sequence),
        ] + stays.map(SQLValue.text)
      )
      for digest in signed.matter.attachments {
        try connection.execute("DELETE FROM attachments WHERE digest = ?", [.text(digest)])
      }
      return sequence
    }
    try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return sequence
  }
}
