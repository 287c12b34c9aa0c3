import Glibc
import Synchronization
import Transport
import Wording

/// A signal that every waiting thread polls beside its own descriptor.
final class StopSignal: Sendable {
  /// Readable for good once the signal is given.
  let descriptor: CInt
  private let reader: Descriptor
  private let writer: Mutex<Descriptor?>

  init() throws(Failure) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .simulatorOutOfResources("pipe", errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    reader = Descriptor(adopting: ends[0])
    writer = Mutex(Descriptor(adopting: ends[1]))
  }

  func give() {
    writer.withLock { $0 = nil }
  }

  /// Waits until one of the descriptors has something, or the time (ms, -1 for ever) is over.
  ///
  /// Which of them are ready; nil once the signal is given.
  func wait(
    for descriptors: [CInt],
    _ events: Int32 = POLLIN,
    milliseconds: CInt = -1
  ) -> [Bool]? {
    var entries = ([descriptor] + descriptors).map {
      pollfd(fd: $0, events: Int16($0 == descriptor ? POLLIN : events), revents: 0)
    }
    while poll(&entries, nfds_t(entries.count), milliseconds) < 0 && errno == EINTR {}
    return entries[0].revents == 0 ? entries.dropFirst().map { $0.revents != 0 } : nil
  }
}
