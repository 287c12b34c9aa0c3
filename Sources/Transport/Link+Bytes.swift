import Glibc
import Wording

extension Link {
  private enum Readiness { case ready, interrupted, late }

  /// Waits until the line is ready, the deadline has passed, or somebody interrupts.
  private func wait(for event: CInt, until deadline: Deadline) throws(Failure) -> Readiness {
    guard let line = descriptor?.rawValue else { throw notOpen }
    while true {
      if isInterrupted { return .interrupted }
      let watched = heedsInterrupter ? interrupter.watched : -1
      let (count, hasInterruption) = Self.poll(line, event, watched, deadline.millisecondsLeft)
      if count < 0, errno != EINTR { throw lose(.lineFailed(address, "poll", errno: errno)) }
      if count > 0 { return hasInterruption ? .interrupted : .ready }
      if count == 0 { return .late }
    }
  }

  private var isInterrupted: Bool { heedsInterrupter && interrupter.isInterrupted }

  /// Waits for a line and for an interruption, without asking for memory.
  private static func poll(
    _ line: CInt,
    _ event: CInt,
    _ interruption: CInt,
    _ milliseconds: CInt
  ) -> (count: CInt, hasInterruption: Bool) {
    withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 2) { entries in
      entries.initializeElement(at: 0, to: pollfd(fd: line, events: Int16(event), revents: 0))
      entries.initializeElement(
        at: 1,
        to: pollfd(fd: interruption, events: Int16(POLLIN), revents: 0)
      )
      let count = Glibc.poll(entries.baseAddress, 2, milliseconds)
      return (count, entries[1].revents != 0)
    }
  }

  func write(_ bytes: [UInt8], until deadline: Deadline, limit: Duration) throws(Failure) {
    var rest = bytes[...]
    while true {
      // A line that never blocks is asked to wait only where it does not take everything at once.
      rest = rest.dropFirst(try writeSome(rest))
      if rest.isEmpty { return }
      switch try wait(for: POLLOUT, until: deadline) {
      case .ready: continue
      case .interrupted: throw poison(.interrupted(address))
      case .late: throw poison(.requestNotTaken(address, within: limit))
      }
    }
  }

  private func writeSome(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
    guard let line = descriptor?.rawValue else { throw notOpen }
    let isNetwork = if case .tcp = address { true } else { false }
    let count = bytes.withUnsafeBytes { bytes in
      // MSG_NOSIGNAL: a peer that left must be an error here, not a signal to the whole program.
      isNetwork
        ? Glibc.send(line, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL))
        : Glibc.write(line, bytes.baseAddress, bytes.count)
    }
    if count >= 0 { return count }
    let code = errno
    if code == EINTR || code == EAGAIN { return 0 }
    throw lose(Self.isHangUp(code) ? .lineCut(address) : .lineFailed(address, "write", errno: code))
  }

  /// Reads up to and with the terminator; `rest` is what came behind it.
  func readLine(
    _ terminator: UInt8,
    after earlier: [UInt8] = [],
    until deadline: Deadline,
    limit: Duration
  ) throws(Failure) -> (line: [UInt8], rest: [UInt8]) {
    var bytes = earlier
    while true {
      if let end = bytes.firstIndex(of: terminator) {
        return (Array(bytes[..<end]), Array(bytes[(end + 1)...]))
      }
      guard bytes.count <= Self.longestReply else {
        throw poison(.replyIsTooLong(bytes, on: address))
      }
      switch try wait(for: POLLIN, until: deadline) {
      case .ready:
        let new = try readSome()
        // A whole reply at once, which is nearly every one, is the line itself.
        if bytes.isEmpty { bytes = new } else { bytes += new }
      case .interrupted: throw poison(.interrupted(address))
      case .late: throw poison(.silence(of: address, within: limit, after: bytes))
      }
    }
  }

  /// What lies on the line now, without waiting; an interruption is noticed first.
  func readWhatIsThere() throws(Failure) -> [UInt8] {
    if isInterrupted { throw .interrupted(address) }
    return try readSome()
  }

  /// Empties the line before it is closed.
  ///
  /// Unread bytes would turn the end of a connection into a reset, which may overtake what was sent
  /// last, and that may be the safe sequence.
  func discardUnread() {
    guard let line = descriptor?.rawValue else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 1...64 where read(line, &buffer, buffer.count) <= 0 { return }
  }

  /// What has come, perhaps nothing: the line never blocks.
  private func readSome() throws(Failure) -> [UInt8] {
    guard let line = descriptor?.rawValue else { throw notOpen }
    let (bytes, count, code) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) {
      buffer in
      let count = read(line, buffer.baseAddress, buffer.count)
      return (Array(buffer.prefix(max(0, count))), count, errno)
    }
    if count > 0 { return bytes }
    if count < 0, code == EINTR || code == EAGAIN { return [] }
    let isCut = count == 0 || Self.isHangUp(code)
    throw lose(isCut ? .lineCut(address) : .lineFailed(address, "read", errno: code))
  }

  /// How a lost peer shows: on a socket as a reset, on a terminal as an input/output error.
  private static func isHangUp(_ code: CInt) -> Bool {
    [ECONNRESET, EPIPE, EIO, ENXIO].contains(code)
  }
}
