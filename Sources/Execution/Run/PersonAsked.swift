import Synchronization
import Wording

/// A person who is asked while the run goes on looking at its instruments.
final class PersonAsked: Sendable {
  private let kept = Mutex<Result<Answer?, Failure>?>(nil)
  private let task = Mutex<Task<Void, Never>?>(nil)

  init(_ request: IndicationRequest, _ source: any AnswerSource) {
    let asking = Task { [self] in
      do throws(Failure) {
        let answer = try await source.indication(request)
        kept.withLock { $0 = .success(answer) }
      } catch {
        kept.withLock { $0 = .failure(error) }
      }
    }
    task.withLock { $0 = asking }
  }

  /// Nil while nothing was said.
  var result: Result<Answer?, Failure>? { kept.withLock { $0 } }

  /// Nobody waits for the answer any more.
  func cancel() { task.withLock { $0?.cancel() } }
}
