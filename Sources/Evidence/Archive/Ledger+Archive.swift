package import Wording

extension Ledger {
  /// Closes a year into a file of its own and notes the file's digest; `by` did it, at `at`.
  ///
  /// The file holds every entry from the year's first record to its last word, in the chain, and the
  /// attachments they cite; the store keeps them too until they are destroyed.
  package func closeYear(
    _ year: Int,
    into path: String,
    by user: String,
    at: String
  ) throws(Failure) -> ArchiveRecord {
    try file.checkSoundness()
    guard let now = Int(at.prefix(4)), year < now else { throw .yearNotOver(year) }
    let span = try file.connection.within(.reading) { () throws(Failure) in
      try file.span(ofYear: year)
    }
    let digest = try file.write(span, all: true, to: path)
    let record = ArchiveRecord(
      name: span.name,
      firstRun: span.runs.lowerBound,
      lastRun: span.runs.upperBound,
      firstEntry: span.entries.lowerBound,
      lastEntry: span.entries.upperBound,
      from: span.from,
      until: span.until,
      file: String(path.split(separator: "/").last ?? ""),
      digest: digest.description,
      by: user
    )
    try append(.archive(record), run: nil, at: at)
    return record
  }

  /// Writes the entries and attachments of some records for somebody else; the file's digest.
  package func handOver(
    _ runs: ClosedRange<Int>,
    into path: String
  ) throws(Failure) -> (span: ArchiveSpan, digest: Digest) {
    try file.checkSoundness()
    let span = try file.connection.within(.reading) { () throws(Failure) in
      try file.span(of: runs, name: "\(runs.lowerBound)-\(runs.upperBound)")
    }
    return (span, try file.write(span, all: false, to: path))
  }
}

extension LedgerFile {
  /// Closed records whose content stands.
  func span(of runs: ClosedRange<Int>, name: String) throws(Failure) -> ArchiveSpan {
    let lines = try catalogue().filter { runs.contains($0.run) }
    guard let first = lines.first, lines.count == runs.count else {
      throw .runUnknown(runs.upperBound, last: try lastRun())
    }
    for line in lines {
      if let entry = line.destroyedBy { throw .recordDestroyed(line.run, by: entry) }
      if line.closedAt == nil { throw .recordOpen(line.run) }
    }
    let end = lines.map(\.lastEntry).max() ?? first.lastEntry
    let until = try connection.text("SELECT at FROM entries WHERE sequence = ?", [.integer(end)])
    return ArchiveSpan(
      name: name,
      runs: runs,
      entries: first.firstEntry...end,
      from: first.openedAt,
      until: until ?? first.openedAt
    )
  }

  func span(ofYear year: Int) throws(Failure) -> ArchiveSpan {
    let runs = try catalogue().filter { $0.openedAt.hasPrefix("\(year)-") }.map(\.run)
    guard let first = runs.min(), let last = runs.max() else { throw .yearEmpty(year) }
    return try span(of: first...last, name: "\(year)")
  }
}
