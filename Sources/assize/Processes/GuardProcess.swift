import Execution
import Glibc
import Transport
import Wording

/// The guard as a process of its own, told of the run's death by the end of a lifeline.
///
/// The run's heartbeat comes from the shared pool: a run whose pool is stuck is as
/// dead as one that was stopped.
actor GuardProcess: RunGuard {
  /// How often the run says that it lives: ten times within the limit, twice a second at least.
  private let heartbeat: Duration
  private let executor = ThreadExecutor()
  private let words: [String]
  private let hasBeenLost: @Sendable () -> Void
  private var lifeline: GuardConnection?
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

  func watch(run: Int) async throws(Failure) -> [BilingualText] {
    let connection = try GuardPlace.start(words + ["--run", "\(run)"])
    let uncovered = connection.uncovered
    lifeline = consume connection
    beating = Task { [weak self, heartbeat, hasBeenLost] in
      while !Task.isCancelled {
        guard await self?.write("b") != false else { return hasBeenLost() }
        try? await Task.sleep(for: heartbeat)
      }
    }
    return uncovered
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
    switch lifeline {
    case .some(let connection): connection.write(Array(word.utf8))
    case nil: true
    }
  }
}
