import Synchronization
import Transport
import Wording

/// A connection and the thread that serves it.
final class ConnectionThread {
  private final class Served: Sendable {
    let descriptor: Mutex<Descriptor?>
    let hasEnded = Atomic(false)

    init(_ descriptor: consuming Descriptor) {
      self.descriptor = Mutex(descriptor)
    }
  }

  private let served: Served
  private let thread: JoinableThread

  init(
    _ descriptor: consuming Descriptor,
    _ conversation: InstrumentConversation,
    until stop: StopSignal
  ) throws(Failure) {
    let number = descriptor.rawValue
    let served = Served(descriptor)
    thread = try JoinableThread {
      var connection = Connection(descriptor: number, stop: stop, conversation: conversation)
      _ = connection.talk()
      served.descriptor.withLock { $0 = nil }
      served.hasEnded.store(true, ordering: .releasing)
    }
    self.served = served
  }

  func join() {
    thread.join()
  }

  /// Frees the thread of a connection that has ended.
  func joinIfEnded() -> Bool {
    guard served.hasEnded.load(ordering: .acquiring) else { return false }
    thread.join()
    return true
  }
}
