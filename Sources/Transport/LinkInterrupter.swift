import CSystem
import Glibc

/// Wakes a link that waits for its instrument, from any thread and from a signal handler.
///
/// An interruption lasts until the owner of the link clears it, so that what was queued behind the
/// interrupted exchange ends at once, too.
package final class LinkInterrupter: Sendable {
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
    var byte: UInt8 = 0
    // A full pipe is as loud as one more byte.
    _ = write(writeEnd.rawValue, &byte, 1)
  }

  package var isInterrupted: Bool {
    var entry = pollfd(fd: readEnd.rawValue, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// Lets the link wait again.
  package func clear() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(readEnd.rawValue, &bytes, bytes.count) > 0 {}
  }
}
