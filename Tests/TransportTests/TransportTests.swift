import Glibc
import Support
import Testing
import Wording

@testable import Transport

extension Link {
  /// A question and its answer as text.
  func ask(_ text: String, within limit: Duration = .seconds(10)) throws(Failure) -> String {
    let reply = try exchange(Array("\(text)\n".utf8), within: limit)
    return String(decoding: reply, as: UTF8.self)
  }

  func find(_ marker: String = "MARK?", within limit: Duration = .seconds(10)) throws(Failure) {
    try resynchronise(asking: Array("\(marker)\n".utf8), within: limit) { $0 == Array("here".utf8) }
  }

  /// Waits until something lies on the line, unread; false after ten seconds.
  var holdsBytes: Bool {
    var entry = pollfd(fd: descriptor?.rawValue ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 10_000) == 1
  }
}

/// An opened link to a server that a script answers for.
func opened(_ server: LineServer) throws -> Link {
  let link = Link(try LinkAddress(server.address))
  try link.open(within: .seconds(10))
  return link
}
