import Glibc
import Synchronization
import Wording

/// Ends a process whose clean-up does not end, so that its guard takes the load over.
final class CleanUpWatch: Sendable {
  /// More than every instrument takes that answers as late as it may.
  private static let limit = Duration.seconds(60)

  private let watching = Mutex<Task<Void, Never>?>(nil)

  func start() {
    let task = Task {
      do { try await Task.sleep(for: Self.limit) } catch { return }
      LoadAlarm.sound(.cleanUpOverdue, width: LiveBlock.width)
      // No farewell that could wait: the guard sees the end of its lifeline and acts.
      _exit(ExitStatus.loadNotSafe.rawValue)
    }
    watching.withLock { $0 = task }
  }

  func end() {
    watching.withLock { $0?.cancel() }
  }
}
