import Glibc

/// Watches a run from the guard's side of the pipe.
struct GuardLoop {
  /// Why the guard must act, or that it need not.
  enum Ending: Equatable {
    case dismissed
    case runDied
    /// No heartbeat within the limit: the run was ended, so that the kernel releases its links.
    case runStalled
  }

  /// The longest silence between two heartbeats, in milliseconds.
  static let heartbeatLimit: Int32 = 5000

  /// Waits until the run dismisses the guard, dies or stalls.
  static func watch(run process: pid_t, through descriptor: CInt = STDIN_FILENO) -> Ending {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&entry, 1, heartbeatLimit)
      if ready < 0 && errno == EINTR { continue }
      if ready == 0 {
        kill(process, SIGKILL)
        return .runStalled
      }
      let count = read(descriptor, &bytes, bytes.count)
      if count <= 0 { return .runDied }
      if bytes[..<count].contains(UInt8(ascii: "d")) { return .dismissed }
    }
  }
}
