import Synchronization
import Wording

/// A person who is asked while the run goes on looking at its instruments.
final class PersonAsked<Given: Sendable>: Sendable {
  private let kept = Mutex<Result<Given, Failure>?>(nil)
  private let task = Mutex<Task<Void, Never>?>(nil)

  init(_ ask: @escaping @Sendable () async throws(Failure) -> Given) {
    let asking = Task { [self] in
      do throws(Failure) {
        let answer = try await ask()
        kept.withLock { $0 = .success(answer) }
      } catch {
        kept.withLock { $0 = .failure(error) }
      }
    }
    task.withLock { $0 = asking }
  }

  /// Nil while nothing was said.
  var result: Result<Given, Failure>? { kept.withLock { $0 } }

  /// Nobody waits for the answer any more.
  func cancel() { task.withLock { $0?.cancel() } }
}
