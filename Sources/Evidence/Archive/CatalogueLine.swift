package import Wording

/// One record in the catalogue of what the store keeps, or kept.
package struct CatalogueLine: Equatable, Sendable {
  package var run: Int
  package var openedAt: String
  /// Nil while it is open.
  package var closedAt: String?
  package var firstEntry: Int
  package var lastEntry: Int
  /// Nil once the content was destroyed.
  package var summary: RunSummary?
  /// The entry that destroyed its content.
  package var destroyedBy: Int?
  /// The archive it was closed into, `2026`.
  package var archive: String?
}

extension Ledger {
  /// Every record in order, by what stays of it for ever.
  package func catalogue() throws(Failure) -> [CatalogueLine] {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in try file.catalogue() }
  }
}

extension LedgerFile {
  func catalogue() throws(Failure) -> [CatalogueLine] {
    let destructions = try destructions()
    let archives = try archives()
    let summaries = Dictionary(
      uniqueKeysWithValues: try summaries().map { ($0.number, $0) }
    )
    let rows = try Statement(
      """
      SELECT run, min(sequence), max(sequence),
        (SELECT at FROM entries o WHERE o.run = e.run AND o.kind = 'run-opened'),
        (SELECT at FROM entries c WHERE c.run = e.run AND c.kind = 'run-closed')
      FROM entries e WHERE run IS NOT NULL GROUP BY run ORDER BY run
      """,
      on: connection
    )
    var lines: [CatalogueLine] = []
    while try rows.step() {
      let run = rows.integer(0) ?? 0
      lines.append(
        CatalogueLine(
          run: run,
          openedAt: rows.text(3),
          closedAt: rows.isNull(4) ? nil : rows.text(4),
          firstEntry: rows.integer(1) ?? 0,
          lastEntry: rows.integer(2) ?? 0,
          summary: summaries[run],
          destroyedBy: destructions.first { $0.runs.contains(run) }?.entry,
          archive: archives.last { $0.firstRun <= run && run <= $0.lastRun }?.name
        )
      )
    }
    return lines
  }

  func archives() throws(Failure) -> [ArchiveRecord] {
    try entries(where: "e.kind = ?", [.text(LedgerBody.Kind.archive.rawValue)])
      .compactMap { entry in
        if case .archive(let record) = entry.body { record } else { nil }
      }
  }
}
