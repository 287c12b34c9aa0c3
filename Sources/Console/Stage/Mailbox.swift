import CSystem
import Glibc
import Synchronization

/// News for the screens from any thread, and a descriptor that wakes whoever waits for keys.
package final class Mailbox: Sendable {
  package enum Letter: Sendable {
    case news(News)
    case resized
    /// The system asks the program to end.
    case ended
  }

  private let letters = Mutex<[Letter]>([])
  private let pipe: (reading: CInt, writing: CInt)

  package init() {
    var ends: [CInt] = [-1, -1]
    _ = pipe2(&ends, O_CLOEXEC | O_NONBLOCK)
    pipe = (ends[0], ends[1])
  }

  package func post(_ news: News) { post(.news(news)) }

  package func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    var byte: UInt8 = 1
    _ = write(pipe.writing, &byte, 1)
  }

  /// Everything that came, in its order.
  func take() -> [Letter] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(pipe.reading, &bytes, bytes.count) > 0 {}
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }

  /// Waits until a key or a letter is there, or for so long; whether keys can still come.
  func wait(_ limit: Duration? = nil) -> Bool {
    let milliseconds = limit.map { CInt($0 / .milliseconds(1)) } ?? -1
    var entries = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&entries, 2, milliseconds) < 0 && errno == EINTR {}
    return entries[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
  }

  deinit {
    close(pipe.reading)
    close(pipe.writing)
  }
}
