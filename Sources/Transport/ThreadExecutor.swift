import Glibc

/// Runs the jobs of one actor on one thread of its own, so that blocking calls never hold the shared
/// pool.
package final class ThreadExecutor: SerialExecutor, @unchecked Sendable {
  // @unchecked: `jobs` and `isStopped` are touched only while `lock` is held.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [UnownedJob] = []
  private var isStopped = false

  package init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(wake, nil)
    var thread = pthread_t()
    let loop = Unmanaged.passRetained(Loop(executor: self)).toOpaque()
    pthread_create(
      &thread,
      nil,
      { loop in
        if let loop { Unmanaged<Loop>.fromOpaque(loop).takeRetainedValue().run() }
        return nil
      },
      loop
    )
    pthread_detach(thread)
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    pthread_mutex_lock(lock)
    jobs.append(job)
    pthread_mutex_unlock(lock)
    // After the lock, or the thread would wake only to wait for it.
    pthread_cond_signal(wake)
  }

  /// Ends the thread once it has nothing left to do.
  package func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_signal(wake)
    pthread_mutex_unlock(lock)
  }

  private func takeJobs() -> [UnownedJob]? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while jobs.isEmpty && !isStopped { pthread_cond_wait(wake, lock) }
    defer { jobs.removeAll(keepingCapacity: true) }
    return jobs.isEmpty ? nil : jobs
  }

  private final class Loop {
    let executor: ThreadExecutor

    init(executor: ThreadExecutor) {
      self.executor = executor
    }

    func run() {
      while let jobs = executor.takeJobs() {
        for job in jobs { job.runSynchronously(on: executor.asUnownedSerialExecutor()) }
      }
    }
  }

  deinit {
    pthread_cond_destroy(wake)
    pthread_mutex_destroy(lock)
    wake.deallocate()
    lock.deallocate()
  }
}
