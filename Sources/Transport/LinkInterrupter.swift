import CSystem
import Glibc
import Synchronization

/// Wakes a link that waits for its instrument, from any thread and from a signal handler.
///
/// An interruption lasts until the owner of the link clears it, so that what was queued behind the
/// interrupted exchange ends at once, too.
package final class LinkInterrupter: Sendable {
  /// Says without asking the system what the pipe says to whoever waits.
  private let isRaised = Atomic(false)
  private let readEnd: Descriptor
  private let writeEnd: Descriptor

  init() {
    var ends: [CInt] = [-1, -1]
    // Without a pipe the two stay -1, which poll passes over; opening the link then reports it.
    if pipe2(&ends, O_CLOEXEC | O_NONBLOCK) != 0 { ends = [-1, -1] }
    readEnd = Descriptor(adopting: ends[0])
    writeEnd = Descriptor(adopting: ends[1])
  }

  var isUsable: Bool { readEnd.rawValue >= 0 }

  /// What poll watches beside the line.
  var watched: CInt { readEnd.rawValue }

  package func interrupt() {
    isRaised.store(true, ordering: .sequentiallyConsistent)
    var byte: UInt8 = 0
    // A full pipe is as loud as one more byte.
    _ = write(writeEnd.rawValue, &byte, 1)
  }

  package var isInterrupted: Bool { isRaised.load(ordering: .sequentiallyConsistent) }

  /// Lets the link wait again.
  package func clear() {
    // Before the pipe is emptied, so that an interruption that comes meanwhile is still seen.
    isRaised.store(false, ordering: .sequentiallyConsistent)
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(readEnd.rawValue, &bytes, bytes.count) > 0 {}
  }
}
