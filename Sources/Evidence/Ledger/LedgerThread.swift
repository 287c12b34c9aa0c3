import Glibc
import Synchronization

/// Runs a ledger's work on a thread of its own, which lives only while there is work.
///
/// A commit waits for the disk, and for other processes as long as the busy limit allows: on the
/// shared pool it would hold up everything else.
final class LedgerThread: SerialExecutor {
  private struct Work {
    var jobs: [UnownedJob] = []
    var isTakenUp = false
  }

  private let work = Mutex(Work())

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let isFirst = work.withLock { work in
      work.jobs.append(job)
      defer { work.isTakenUp = true }
      return !work.isTakenUp
    }
    if isFirst { start() }
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
      return run()
    }
    pthread_detach(thread)
  }

  private func run() {
    while let job = next() { job.runSynchronously(on: asUnownedSerialExecutor()) }
  }

  private func next() -> UnownedJob? {
    work.withLock { work in
      if work.jobs.isEmpty { work.isTakenUp = false }
      return work.jobs.isEmpty ? nil : work.jobs.removeFirst()
    }
  }
}
