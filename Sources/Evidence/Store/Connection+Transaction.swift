import Wording

extension Connection {
  enum Transaction: String {
    /// Sees one state of the store throughout.
    case reading = "BEGIN"
    /// Holds the only right to write from its first step, so that a head once read stays the head.
    case writing = "BEGIN IMMEDIATE"
  }

  /// Runs steps that all take place or none; a writing one has reached the disk when this returns.
  func within<Result>(
    _ transaction: Transaction,
    _ steps: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try execute(transaction.rawValue)
    do {
      let result = try steps()
      try execute("COMMIT")
      return result
    } catch {
      // Refused where SQLite has rolled back by itself; the first failure is the one that counts.
      try? execute("ROLLBACK")
      throw error
    }
  }
}
