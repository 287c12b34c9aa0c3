import Glibc
import Wording

/// A thread that runs one body and can be waited for.
final class JoinableThread: Sendable {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private let thread: pthread_t

  init(_ run: @escaping @Sendable () -> Void) throws(Failure) {
    var thread = pthread_t()
    let body = Unmanaged.passRetained(Body(run))
    let status = pthread_create(
      &thread,
      nil,
      { body in
        // Signals belong to the main thread; a line that breaks is an error, not a SIGPIPE.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      },
      body.toOpaque()
    )
    guard status == 0 else {
      body.release()
      throw .simulatorOutOfResources("pthread_create", errno: status)
    }
    self.thread = thread
  }

  /// Waits until the body has returned; once only.
  func join() {
    pthread_join(thread, nil)
  }
}
