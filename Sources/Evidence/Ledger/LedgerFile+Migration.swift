import Wording

extension LedgerFile {
  /// Brings an older structure up to this version, and says so in the ledger itself; only inside a
  /// writing transaction.
  ///
  /// It waits for the first entry that this version appends: whoever only reads an older store leaves
  /// it as it is.
  func migrate(at: String, _ end: inout LedgerEnd) throws(Failure) {
    let version = try connection.structureVersion()
    if version == Schema.version { return }
    if version > Schema.version { throw .storeNewer(folder.path, schema: version) }
    let steps = Migration.all[version...]
    try connection.take(steps)
    let record = MigrationRecord(from: version, to: Schema.version, steps: steps.map(\.name))
    _ = try write(.migration(record), run: nil, at: at, &end)
  }
}
