import CSystem
import Glibc
import Transport
import Wording

extension GuardConnection {
  /// Starts this program again as a guard in a session of its own.
  ///
  /// The pipe's writing end is close-on-exec, so that no other child of the run keeps it open and
  /// hides the death.
  static func spawning(_ words: [String]) throws(Failure) -> GuardConnection {
    var toGuard: [CInt] = [-1, -1]
    var fromGuard: [CInt] = [-1, -1]
    guard pipe2(&toGuard, O_CLOEXEC) == 0, pipe2(&fromGuard, O_CLOEXEC) == 0 else {
      throw .guardNotStarted("pipe2: errno \(errno)")
    }
    let theirInput = Descriptor(adopting: toGuard[0])
    let theirOutput = Descriptor(adopting: fromGuard[1])
    let connection = GuardConnection(
      writing: Descriptor(adopting: toGuard[1]),
      reading: Descriptor(adopting: fromGuard[0])
    )
    let arguments = ["assize", "guard"] + words + ["--pid", "\(getpid())"]
    try spawn(arguments, input: theirInput.rawValue, output: theirOutput.rawValue)
    _ = consume theirOutput
    guard connection.readsReady() else { throw .guardNotStarted("no word from it within 10 s") }
    return connection
  }

  private static func spawn(
    _ arguments: [String],
    input: CInt,
    output: CInt
  ) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawnattr_setflags(&attributes, system_spawn_new_session())
    var child: pid_t = 0
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(
      &child,
      "/proc/self/exe",
      &actions,
      &attributes,
      &words,
      system_environment()
    )
    guard code == 0 else { throw .guardNotStarted("posix_spawn: errno \(code)") }
  }
}
