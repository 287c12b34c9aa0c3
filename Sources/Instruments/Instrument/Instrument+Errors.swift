package import Wording

extension Instrument {
  private static let longestErrorQueue = 64

  /// Empties the error queue and returns what stood in it.
  @discardableResult
  package func readErrorQueue() throws(Failure) -> [String] {
    guard let queue = driver.errorQueue else { return [] }
    var entries: [String] = []
    while entries.count < Self.longestErrorQueue {
      let entry = try exchange(queue.ask)
      if queue.none.matches(entry) { return entries }
      entries.append(entry)
    }
    throw .errorQueueEndless(subject, last: entries.last ?? "")
  }

  /// Throws what stands in the error queue.
  package func checkErrorQueue(after statement: String) throws(Failure) {
    let entries = try readErrorQueue()
    guard entries.isEmpty else { throw .errorInQueue(entries, after: statement, subject) }
  }
}
