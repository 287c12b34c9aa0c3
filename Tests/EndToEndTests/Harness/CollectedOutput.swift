import CSystem
import Foundation
import Glibc

/// Everything that is written to a descriptor, read by a thread of its own.
final class CollectedOutput: Sendable {
  struct Content: Sendable {
    var bytes: [UInt8] = []
    /// Nobody can write any more.
    var isEnded = false
  }

  private let content = Watched(Content())
  private let stop: CInt

  /// Takes the descriptor over and closes it at its end.
  init(taking descriptor: CInt) throws {
    let (reading, writing) = try Self.pipe()
    stop = writing
    let content = content
    Thread.detachNewThread {
      Self.read(descriptor, until: reading) { bytes in
        content.change { $0.bytes += bytes }
      }
      close(descriptor)
      close(reading)
      content.change { $0.isEnded = true }
    }
  }

  deinit { close(stop) }

  var text: String { String(decoding: content.value.bytes, as: UTF8.self) }

  /// Waits until the text contains a part so many times; returns all of it.
  @discardableResult
  func wait(
    for part: String,
    times: Int = 1,
    within limit: Duration = patience
  ) async throws -> String {
    let content = content
    let isSaid = { @Sendable (content: Content) in
      String(decoding: content.bytes, as: UTF8.self).ranges(of: part).count >= times
    }
    do {
      let found = try await EndToEndTests.within(limit, "'\(part)'") {
        try await content.wait { $0.isEnded || isSaid($0) }
      }
      guard isSaid(found) else { throw OutputEnded(part: part, text: text) }
      return text
    } catch is Overdue {
      throw OutputEnded(part: part, text: text)
    }
  }

  /// Waits until everybody who could write is gone.
  func end(within limit: Duration = patience) async throws {
    let content = content
    _ = try await EndToEndTests.within(limit, "the end of the output") {
      try await content.wait(until: \.isEnded)
    }
  }

  /// Stops reading and lets the descriptor go.
  func hangUp() async throws {
    var byte: UInt8 = 0
    _ = write(stop, &byte, 1)
    try await end()
  }

  static func pipe() throws -> (reading: CInt, writing: CInt) {
    var ends: [CInt] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw POSIXError(.EMFILE) }
    return (ends[0], ends[1])
  }

  private static func read(_ descriptor: CInt, until stop: CInt, _ take: ([UInt8]) -> Void) {
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      var entries = [descriptor, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&entries, 2, -1) < 0 && errno == EINTR { continue }
      if entries[1].revents != 0 { return }
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      take(Array(bytes[..<count]))
    }
  }
}

/// A text that was awaited never came; what did come stands in its place.
struct OutputEnded: Error, CustomStringConvertible {
  var part: String
  var text: String
  var description: String { "'\(part)' was never said; what was said:\n\(text)" }
}
