import Wording

/// The open store: one connection, and what was established about it when it was opened.
///
/// Confined to the ledger's actor; every call may wait for the disk.
final class LedgerFile {
  let folder: StoreFolder
  let connection: Connection
  /// What tells this store from every other.
  let identifier: String
  let genesis: Digest
  /// How the structure differs from what was made; then the store can only be verified.
  let structuralDifference: String?
  /// Where this connection's own last commit left the ledger; nil before the first.
  var lastEnd: LedgerEnd?
  /// Signs the end of each run in the transaction that closes it; nil on a bench without a key.
  var sealingKey: BenchKey?

  init(store: String, creating: Bool, patience: Duration) throws(Failure) {
    try SM3.checkAvailability()
    folder = StoreFolder(store)
    try folder.prepare(creating: creating)
    connection = try Connection(
      folder.ledger,
      store: folder.path,
      creating: creating,
      patience: patience
    )
    // What a death left of a store's making goes first: the file is as it was before, empty.
    if folder.isHalfMade { _ = try connection.integer("SELECT count(*) FROM sqlite_schema") }
    let header = try StoreHeader(connection.start(of: StoreHeader.byteCount), store: folder.path)
    if header.isEmpty && !creating { throw .storeMissing(folder.path) }
    if connection.isReadOnly {
      throw .storeReadOnly(folder.path, cause: "the file was opened for reading only")
    }
    if header.isEmpty {
      try folder.closeToOthers()
      try connection.makeStructure()
    }
    try connection.configure()
    structuralDifference = try connection.structuralDifference()
    guard let identifier = try connection.text("SELECT identifier FROM store") else {
      throw .storeAltered(folder.path, difference: "the store's identifier is missing")
    }
    self.identifier = identifier
    genesis = ChainLink.genesis(ofStore: identifier)
  }

  /// Refuses a store whose own protection is gone, and a file that is no longer where it was.
  func checkSoundness() throws(Failure) {
    if let structuralDifference {
      throw .storeAltered(folder.path, difference: structuralDifference)
    }
    if connection.hasMoved { throw .storeMoved(folder.path) }
  }

  /// The end of the chain, checked: nothing is hung on a broken link.
  func head() throws(Failure) -> LedgerHead {
    let last = try Statement(
      "\(EntryRow.selection) ORDER BY e.sequence DESC LIMIT 1",
      on: connection
    )
    guard try last.step() else { return LedgerHead(sequence: 0, chain: genesis) }
    let row = EntryRow(last)
    return LedgerHead(sequence: row.sequence, chain: try row.checkedChain(from: genesis))
  }

  func lastRun() throws(Failure) -> Int {
    try connection.integer("SELECT max(run) FROM entries") ?? 0
  }
}
