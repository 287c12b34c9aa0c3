import Glibc

/// Watches a run from the guard's side of its lifeline.
struct GuardLoop {
  /// Why the guard must act, or that it need not.
  enum Ending: Equatable {
    case dismissed
    case runDied
    /// No heartbeat within the limit: the run was ended, so that the kernel releases its links.
    case runStalled
    /// The run lives and leaves its load to the guard.
    case handedOver
  }

  var run: pid_t
  var heartbeatLimit: Duration
  var lifeline = STDIN_FILENO

  /// How long a killed process may take to let go of its links before the guard acts all the same.
  private static let dyingLimit = Duration.milliseconds(300)

  /// Waits until the run dismisses the guard, dies or stalls.
  func watch() -> Ending {
    while true {
      switch next(within: heartbeatLimit) {
      case .silence:
        kill(run, SIGKILL)
        awaitDeath()
        return .runStalled
      case .ended: return .runDied
      case .words(let words) where words.contains(UInt8(ascii: "d")): return .dismissed
      case .words(let words) where words.contains(UInt8(ascii: "h")): return .handedOver
      case .words: continue
      }
    }
  }

  private enum Heard {
    case words([UInt8])
    case ended
    case silence
  }

  /// The lifeline ends when the kernel has closed what the run held, its links with it.
  private func awaitDeath() {
    let deadline = ContinuousClock.now + Self.dyingLimit
    while case .words = next(within: deadline - .now) {}
  }

  private func next(within limit: Duration) -> Heard {
    let deadline = ContinuousClock.now + limit
    while true {
      var entry = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
      let left = max(.zero, deadline - .now) / .milliseconds(1)
      let ready = poll(&entry, 1, CInt(left.rounded(.up)))
      if ready < 0 && errno == EINTR { continue }
      if ready == 0 { return .silence }
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(lifeline, &bytes, bytes.count)
      return count > 0 ? .words(Array(bytes[..<count])) : .ended
    }
  }
}
