import Synchronization

/// Those who wait until something can be seen of the bench.
final class BenchWatchers: Sendable {
  typealias Condition = @Sendable (BenchSnapshot) -> Bool

  private struct Watcher {
    var condition: Condition
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct Content {
    var lastTicket = 0
    var watchers: [Int: Watcher] = [:]
    var cancelled: Set<Int> = []
  }

  private let content = Mutex(Content())

  /// Shows the bench to everyone who waits.
  func look(at snapshot: () -> BenchSnapshot) {
    if content.withLock({ $0.watchers.isEmpty }) { return }
    let snapshot = snapshot()
    let satisfied = content.withLock { content in
      let found = content.watchers.filter { $0.value.condition(snapshot) }
      for ticket in found.keys { content.watchers[ticket] = nil }
      return found.values.map(\.continuation)
    }
    for continuation in satisfied { continuation.resume() }
  }

  func wait(until condition: @escaping Condition, _ snapshot: () -> BenchSnapshot) async throws {
    let ticket = content.withLock { content in
      content.lastTicket += 1
      return content.lastTicket
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<Void, any Error>) in
        let isCancelled = content.withLock { content in
          if content.cancelled.remove(ticket) != nil { return true }
          content.watchers[ticket] = Watcher(condition: condition, continuation: continuation)
          return false
        }
        if isCancelled { return continuation.resume(throwing: CancellationError()) }
        look(at: snapshot)
      }
    } onCancel: {
      cancel(ticket)
    }
    content.withLock { _ = $0.cancelled.remove(ticket) }
  }

  private func cancel(_ ticket: Int) {
    let watcher: Watcher? = content.withLock { content in
      if let watcher = content.watchers.removeValue(forKey: ticket) { return watcher }
      content.cancelled.insert(ticket)
      return nil
    }
    watcher?.continuation.resume(throwing: CancellationError())
  }
}
