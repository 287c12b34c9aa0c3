import Glibc
import Synchronization

/// Runs a ledger's work on a thread of its own, which stays a moment for more and then ends.
///
/// A commit waits for the disk, and for other processes as long as the busy limit allows: on the
/// shared pool it would hold up everything else. Facts seldom come alone, and a new thread for each
/// would cost more than writing it.
final class LedgerThread: SerialExecutor, @unchecked Sendable {
  // @unchecked: the semaphore is made for several threads; everything else is behind the lock.
  private enum Presence { case none, working, waiting }

  private struct Work {
    var jobs: [UnownedJob] = []
    var thread = Presence.none
  }

  /// In seconds.
  private static let patience = 2

  private let work = Mutex(Work())
  private let bell = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() {
    sem_init(bell, 0, 0)
  }

  deinit {
    sem_destroy(bell)
    bell.deallocate()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let earlier = work.withLock { work in
      work.jobs.append(job)
      defer { work.thread = .working }
      return work.thread
    }
    switch earlier {
    case .none: start()
    case .waiting: sem_post(bell)
    case .working: break
    }
  }

  private func start() {
    var thread = pthread_t()
    let executor = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread,
      nil,
      { executor in
        if let executor { Unmanaged<LedgerThread>.fromOpaque(executor).takeRetainedValue().run() }
        return nil
      },
      executor.toOpaque()
    )
    guard code == 0 else {
      // No thread to be had: late is better than never.
      executor.release()
      return perform(otherwise: .none)
    }
    pthread_detach(thread)
  }

  private func run() {
    repeat { perform(otherwise: .waiting) } while !waitsInVain()
    // Whoever came between the end of the wait and this look has its job taken here.
    perform(otherwise: .none)
  }

  private func perform(otherwise presence: Presence) {
    while let job = next(otherwise: presence) {
      job.runSynchronously(on: asUnownedSerialExecutor())
    }
  }

  /// The first job, or nil and what the thread is from then on.
  private func next(otherwise presence: Presence) -> UnownedJob? {
    work.withLock { work in
      if work.jobs.isEmpty { work.thread = presence }
      return work.jobs.isEmpty ? nil : work.jobs.removeFirst()
    }
  }

  /// Waits for the bell; a bell that is never rung ends the wait.
  private func waitsInVain() -> Bool {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += Self.patience
    while sem_timedwait(bell, &end) != 0 {
      if errno != EINTR { return true }
    }
    return false
  }
}
