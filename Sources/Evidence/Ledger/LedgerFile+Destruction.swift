import Wording

extension LedgerFile {
  /// The records whose contents were destroyed, each by the entry that says so.
  func destructions() throws(Failure) -> [Destroyed] {
    try entries(where: "e.kind = ?", [.text(LedgerBody.Kind.destruction.rawValue)])
      .compactMap { entry in
        guard case .destruction(let signed) = entry.body else { return nil }
        return Destroyed(by: entry.sequence, signed.matter)
      }
  }

  /// Says that a record was destroyed, or that its content went without any destruction.
  func contentGone(_ row: EntryRow) -> Failure {
    do {
      guard let destroyed = try destructions().first(where: { $0.covers(row) }) else {
        return row.contentMissing()
      }
      return .recordDestroyed(row.run ?? 0, by: destroyed.entry)
    } catch {
      return error
    }
  }
}

/// A destruction as it stands in the ledger: what it took the content from.
struct Destroyed {
  var entry: Int
  var runs: ClosedRange<Int>
  var attachments: Set<String>

  init?(by entry: Int, _ destruction: Destruction) {
    guard destruction.firstRun <= destruction.lastRun else { return nil }
    self.entry = entry
    runs = destruction.firstRun...destruction.lastRun
    attachments = Set(destruction.attachments)
  }

  func covers(_ row: EntryRow) -> Bool {
    row.sequence < entry && row.run.map(runs.contains) ?? false
      && !Self.kindsThatStay.contains(row.kind)
  }

  /// See `Migration.destruction`: what stays of a destroyed record.
  static let kindsThatStay = Set(
    [LedgerBody.Kind.headSignature, .number, .document, .withdrawal, .access].map(\.rawValue)
  )
}
