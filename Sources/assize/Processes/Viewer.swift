import CSystem
import Glibc
import Wording

/// The system's program for looking at a PDF, where there is a display for it.
struct Viewer: Sendable {
  private let program: String

  /// `$ASSIZE_VIEWER`, else xdg-open; nil without a display.
  static func found() -> Viewer? {
    let environment = ProcessEnvironment.all
    func has(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    guard has("DISPLAY") || has("WAYLAND_DISPLAY") else { return nil }
    let name = environment["ASSIZE_VIEWER"].flatMap { $0.isEmpty ? nil : $0 } ?? "xdg-open"
    let folders = name.contains("/") ? [] : (environment["PATH"] ?? "").split(separator: ":")
    let paths = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    return paths.first { access($0, X_OK) == 0 }.map { Viewer(program: $0) }
  }

  /// Starts it beside the screens; it shares nothing of their terminal.
  func open(_ path: String) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    posix_spawnattr_setflags(&attributes, system_spawn_new_session())
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(path), nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, &words, system_environment())
    guard code == 0 else { throw .viewerNotStarted(program, errno: code) }
    // Whoever closes the viewer leaves no dead process behind.
    Self.reap(child)
  }

  private static func reap(_ child: pid_t) {
    var thread = pthread_t()
    let argument = UnsafeMutableRawPointer(bitPattern: Int(child))
    pthread_create(
      &thread,
      nil,
      { argument in
        var status: CInt = 0
        waitpid(pid_t(Int(bitPattern: argument)), &status, 0)
        return nil
      },
      argument
    )
    pthread_detach(thread)
  }
}
