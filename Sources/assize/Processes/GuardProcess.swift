import CSystem
import Execution
import Glibc
import Transport
import Wording

/// The guard as a process in a session of its own, told of the run's death by a pipe.
///
/// The pipe's writing end is close-on-exec, so that no other child of the run keeps it open and
/// hides the death. The run's heartbeat comes from the shared pool: a run whose pool is stuck is as
/// dead as one that was stopped.
actor GuardProcess: RunGuard {
  /// How often the run says that it lives: ten times within the limit, twice a second at least.
  private let heartbeat: Duration
  private let executor = ThreadExecutor()
  private let words: [String]
  private let hasBeenLost: @Sendable () -> Void
  private var lifeline: Descriptor?
  private var beating: Task<Void, Never>?

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// `words` are the guard command's own options; the run's number and process are added here.
  ///
  /// `hasBeenLost` is called when the guard died before the run: a run without one must not go on.
  init(
    words: [String],
    heartbeatLimit: Duration,
    hasBeenLost: @escaping @Sendable () -> Void
  ) {
    self.words = words
    heartbeat = min(.milliseconds(500), heartbeatLimit / 10)
    self.hasBeenLost = hasBeenLost
  }

  deinit {
    executor.stop()
  }

  func watch(run: Int) async throws(Failure) {
    var toGuard: [CInt] = [-1, -1]
    var fromGuard: [CInt] = [-1, -1]
    guard pipe2(&toGuard, O_CLOEXEC) == 0, pipe2(&fromGuard, O_CLOEXEC) == 0 else {
      throw .guardNotStarted("pipe2: errno \(errno)")
    }
    let theirInput = Descriptor(adopting: toGuard[0])
    lifeline = Descriptor(adopting: toGuard[1])
    let ourInput = Descriptor(adopting: fromGuard[0])
    let theirOutput = Descriptor(adopting: fromGuard[1])
    let arguments =
      ["assize", "guard"] + words + ["--run", "\(run)", "--pid", "\(getpid())"]
    try spawn(arguments, input: theirInput.rawValue, output: theirOutput.rawValue)
    _ = consume theirOutput
    guard Self.readsReady(from: ourInput.rawValue) else {
      throw .guardNotStarted("no word from it within 10 s")
    }
    beating = Task { [weak self, heartbeat, hasBeenLost] in
      while !Task.isCancelled {
        guard await self?.write("b") != false else { return hasBeenLost() }
        try? await Task.sleep(for: heartbeat)
      }
    }
  }

  func handOver() async {
    beating?.cancel()
    write("h")
  }

  func dismiss() async {
    beating?.cancel()
    write("d")
    lifeline = nil
  }

  /// False where nobody reads any more.
  @discardableResult
  private func write(_ word: String) -> Bool {
    guard let descriptor = lifeline?.rawValue else { return true }
    var byte = Array(word.utf8)
    return Glibc.write(descriptor, &byte, byte.count) == byte.count
  }

  private func spawn(_ arguments: [String], input: CInt, output: CInt) throws(Failure) {
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

  /// The guard says `ready` once it has read the bench and knows how to make the load safe.
  private static func readsReady(from descriptor: CInt) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 10_000) == 1 else { return false }
    var word = [UInt8](repeating: 0, count: 5)
    return read(descriptor, &word, word.count) == 5 && word == Array("ready".utf8)
  }
}
