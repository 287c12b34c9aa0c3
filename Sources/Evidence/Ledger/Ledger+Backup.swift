import FoundationEssentials
package import Wording

extension Ledger {
  /// Copies the store into one file, verifies the copy, and only then gives it its name; others may
  /// go on writing meanwhile.
  package func backUp(to goal: String) throws(Failure) -> LedgerVerification {
    if FileManager.default.fileExists(atPath: goal) { throw .backupTaken(goal) }
    try file.checkSoundness()
    let head = try file.head()
    let part = try PartFolder(beside: goal)
    defer { part.remove() }
    try file.connection.copy(to: part.ledger)
    let verification = try LedgerFile.checked(part.path, including: head.chain)
    try part.giveFile(name: goal)
    return verification
  }

  /// Makes a store of a backup: verified before it takes the store's name and once it has it.
  ///
  /// It blocks the caller as long as the copy and both verifications take.
  package static func restore(
    _ backup: String,
    to store: String
  ) throws(Failure) -> LedgerVerification {
    if !isFree(store) { throw .backupTaken(store) }
    // A file that is still written to has its last entries beside it and not in it.
    if let rest = try? FileManager.default.attributesOfItem(atPath: "\(backup)-wal")[.size] as? Int,
      rest > 0
    {
      throw .backupUnfinished(backup)
    }
    let part = try PartFolder(beside: store)
    defer { part.remove() }
    try part.fill(from: backup)
    let before = try LedgerFile.checked(part.path, including: nil)
    try part.giveFolder(name: store)
    return try LedgerFile.checked(store, including: before.head.chain)
  }

  private static func isFree(_ store: String) -> Bool {
    guard FileManager.default.fileExists(atPath: store) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: store))?.isEmpty ?? false
  }
}

extension LedgerFile {
  /// Opens a store for a look and verifies all of it; its first fault is the failure.
  static func checked(
    _ store: String,
    including head: Digest?
  ) throws(Failure) -> LedgerVerification {
    let file = try LedgerFile(store: store, creating: false, patience: .seconds(10))
    let verification = try file.verify(including: head)
    if let fault = verification.faults.first { throw .backupBroken(store, fault.failure) }
    return verification
  }
}
