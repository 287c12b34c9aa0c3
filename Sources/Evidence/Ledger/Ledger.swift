package import Wording

/// The append-only ledger (审计追踪): what happened, in order, each entry chained to the one before.
///
/// Everything that reads verifies what it reads. Several processes may hold one store open; each
/// append finds the head inside its own transaction.
package actor Ledger {
  /// The store's folder.
  package nonisolated let store: String
  /// What tells this store from every other, in signatures and witnesses.
  package nonisolated let identifier: String
  let file: LedgerFile
  private let thread = LedgerThread()

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  init(store: String, creating: Bool, patience: Duration) throws(Failure) {
    self.store = store
    file = try LedgerFile(store: store, creating: creating, patience: patience)
    identifier = file.identifier
  }

  /// Opens the store in a folder, which blocks the caller for some milliseconds; makes one where
  /// there is none and `creating` says so.
  ///
  /// A folder with anything else in it, a file of another program and a newer store are refused and
  /// stay untouched.
  package static func open(store: String, creating: Bool) throws(Failure) -> Ledger {
    try Ledger(store: store, creating: creating, patience: .seconds(10))
  }

  /// Refuses to begin what the disk cannot hold.
  package func checkRoom(bytes: Int) throws(Failure) {
    let free = try file.folder.freeBytes()
    if free < bytes { throw .roomShort(store, free: free, wanted: bytes) }
  }

  /// Opens a run under the next record number; numbers have no gaps.
  ///
  /// Whatever is decided with the opening stands with it: no run is ever open without it.
  package func beginRun(
    _ opening: RunOpening,
    with bodies: [LedgerBody] = [],
    at: String
  ) throws(Failure) -> Int {
    try file.beginRun(opening, with: bodies, at: at)
  }

  /// Appends an entry and returns its sequence number once it has reached the disk.
  ///
  /// A file or a document is attached first: an entry that cites bytes nobody kept is refused. A run
  /// that has closed takes events and documents, and no readings, answers or verdicts.
  @discardableResult
  package func append(_ body: LedgerBody, run: Int?, at: String) throws(Failure) -> Int {
    try append([body], run: run, at: at)[0]
  }

  /// Appends what belongs to one instant, each fact an entry of its own, and returns their sequence
  /// numbers once all have reached the disk; refused together, where one is refused.
  @discardableResult
  package func append(_ bodies: [LedgerBody], run: Int?, at: String) throws(Failure) -> [Int] {
    try file.append(bodies, run: run, at: at)
  }

  /// Keeps bytes under their digest; bytes that are kept already stay as they are.
  @discardableResult
  package func attach(_ bytes: [UInt8]) throws(Failure) -> Digest {
    try attach([bytes])[0]
  }

  /// Keeps several in one transaction.
  package func attach(_ pieces: [[UInt8]]) throws(Failure) -> [Digest] {
    try file.attach(pieces)
  }
}
