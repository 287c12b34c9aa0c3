import Glibc
import Transport
import Wording

/// The run's end of its guard's lifeline: what is written here is heard there, and its end is the
/// run's death.
struct GuardConnection: ~Copyable, Sendable {
  private let writing: Descriptor
  /// Where the guard says that it is ready; nil where it is the same line.
  private let reading: Descriptor?
  /// What a guard at this place does not cover.
  var uncovered: [BilingualText] = []

  init(writing: consuming Descriptor, reading: consuming Descriptor?) {
    self.writing = writing
    self.reading = reading
  }

  /// False where nobody reads any more.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    Glibc.write(writing.rawValue, bytes, bytes.count) == bytes.count
  }

  /// The guard says `ready` once it has read the bench and knows how to make the load safe.
  func readsReady() -> Bool {
    let descriptor =
      switch reading {
      case .some(let reading): reading.rawValue
      case nil: writing.rawValue
      }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 10_000) == 1 else { return false }
    var word = [UInt8](repeating: 0, count: 5)
    return read(descriptor, &word, word.count) == 5 && word == Array("ready".utf8)
  }
}
