import Glibc

/// Sends standard error to a file while the screens have the terminal.
struct StandardErrorLog {
  private let usual: CInt

  static func begin() -> StandardErrorLog {
    let usual = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10)
    let path = StatePlace.file("tui.log")
    let log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if log >= 0 {
      dup2(log, STDERR_FILENO)
      close(log)
    }
    return StandardErrorLog(usual: usual)
  }

  func end() {
    guard usual >= 0 else { return }
    dup2(usual, STDERR_FILENO)
    close(usual)
  }
}
