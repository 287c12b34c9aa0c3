import Foundation

/// What was awaited did not come in time.
struct Overdue: Error, CustomStringConvertible {
  var what: String
  var limit: Duration
  var description: String { "\(what) did not come within \(limit)" }
}

/// Real time that only ends a test which has failed already; a busy machine gets all of it.
let patience = Duration.seconds(40)

/// Waits for something that must come within a limit of real time.
func within<Value: Sendable>(
  _ limit: Duration = patience,
  _ what: String,
  _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: limit)
      return nil
    }
    defer { group.cancelAll() }
    guard let first = try await group.next(), let value = first else {
      throw Overdue(what: what, limit: limit)
    }
    return value
  }
}

/// Looks again and again until what is awaited can be seen; returns how long it took.
@discardableResult
func eventually(
  within limit: Duration = patience,
  _ what: String,
  _ isSeen: () async throws -> Bool
) async throws -> Duration {
  let start = ContinuousClock.now
  while try await !isSeen() {
    guard ContinuousClock.now - start < limit else { throw Overdue(what: what, limit: limit) }
    try await Task.sleep(for: .milliseconds(2))
  }
  return ContinuousClock.now - start
}

/// Runs what may block on a thread of its own, so that the tests beside it go on.
func offThePool<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { done in
    Thread.detachNewThread { done.resume(with: Result(catching: body)) }
  }
}
