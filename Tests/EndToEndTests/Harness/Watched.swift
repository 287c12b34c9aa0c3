import Synchronization

/// A value that threads change and tests wait upon.
final class Watched<Value: Sendable>: Sendable {
  typealias Condition = @Sendable (Value) -> Bool

  private struct Waiting {
    var condition: Condition
    var wake: CheckedContinuation<Void, any Error>
  }

  private struct Content {
    var value: Value
    var lastTicket = 0
    var waiting: [Int: Waiting] = [:]
    var cancelled: Set<Int> = []
  }

  private let content: Mutex<Content>

  init(_ value: Value) {
    content = Mutex(Content(value: value))
  }

  var value: Value { content.withLock { $0.value } }

  func change(_ body: @Sendable (inout Value) -> Void) {
    let woken = content.withLock { content in
      body(&content.value)
      let value = content.value
      let satisfied = content.waiting.filter { $0.value.condition(value) }
      for ticket in satisfied.keys { content.waiting[ticket] = nil }
      return satisfied.values.map(\.wake)
    }
    for wake in woken { wake.resume() }
  }

  /// Returns the value once it meets the condition.
  @discardableResult
  func wait(until condition: @escaping Condition) async throws -> Value {
    let ticket = content.withLock { content in
      content.lastTicket += 1
      return content.lastTicket
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (wake: CheckedContinuation<Void, any Error>) in
        let (isMet, isCancelled) = content.withLock { content in
          if content.cancelled.contains(ticket) { return (false, true) }
          if condition(content.value) { return (true, false) }
          content.waiting[ticket] = Waiting(condition: condition, wake: wake)
          return (false, false)
        }
        if isCancelled { wake.resume(throwing: CancellationError()) }
        if isMet { wake.resume() }
      }
    } onCancel: {
      let waiting = content.withLock { content in
        content.cancelled.insert(ticket)
        return content.waiting.removeValue(forKey: ticket)
      }
      waiting?.wake.resume(throwing: CancellationError())
    }
    return value
  }
}
