import Console
import Execution
import Synchronization
import Wording

/// Takes what a run says of itself to the screens: live values no oftener than an eye can follow.
final class RunFeed: Sendable {
  private struct Shown {
    var at: ContinuousClock.Instant
    var progress: RunProgress
  }

  private static let interval = Duration.milliseconds(100)

  private let last = Mutex<Shown?>(nil)
  private let mailbox: Mailbox

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  func take(_ event: RunEvent) {
    switch event {
    case .progress(let progress) where !isDue(progress): return
    case .loadNotSafe(let failure): mailbox.post(.alarm(failure))
    default: break
    }
    mailbox.post(.run(.event(event)))
  }

  /// Something else goes on, or the last values are old enough.
  private func isDue(_ progress: RunProgress) -> Bool {
    let now = ContinuousClock.now
    return last.withLock { last in
      if let last, last.progress.isBeside(progress), now - last.at < Self.interval { return false }
      last = Shown(at: now, progress: progress)
      return true
    }
  }
}

extension RunProgress {
  /// Whether both say where the run stands alike, whatever the values.
  fileprivate func isBeside(_ other: RunProgress) -> Bool {
    loadPoint == other.loadPoint && reading == other.reading && phase == other.phase
  }
}
