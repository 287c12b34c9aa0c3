import Glibc
import Synchronization
import Transport

/// The clock's thread: waits for whichever comes first, a line from a guest or the time to wake one.
struct ClockLoop {
  private let server: SimulatedTimeServer
  private var guests: [ClockGuest] = []

  init(for server: SimulatedTimeServer) {
    self.server = server
  }

  mutating func run() {
    while let ready = waitForGuests() {
      while let connection = server.listener.accept() { guests.append(ClockGuest(connection)) }
      for guest in ready { serve(guest) }
      wakeSleepers()
    }
  }

  /// The guests with something to read; nil when the clock is to stop.
  private func waitForGuests() -> [ClockGuest]? {
    let descriptors =
      [server.stopSignal.descriptor, server.listener.descriptor.rawValue]
      + guests.map { $0.descriptor.rawValue }
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let nanoseconds = server.time.withLock { $0.realTimeToNextWaking(at: RealTime.now) }
    let milliseconds = nanoseconds.map { CInt(clamping: ($0 + 999_999) / 1_000_000) } ?? -1
    let count = poll(&entries, nfds_t(entries.count), milliseconds)
    if count < 0 { return errno == EINTR ? [] : nil }
    if entries[0].revents != 0 { return nil }
    return zip(guests, entries.dropFirst(2)).filter { $0.1.revents != 0 }.map(\.0)
  }

  private mutating func serve(_ guest: ClockGuest) {
    guard let lines = guest.read() else { return dismiss(guest) }
    for line in lines {
      if let answer = answer(line, of: guest), !guest.write(answer) { return dismiss(guest) }
    }
  }

  /// Nil where nothing is answered, or not yet.
  private func answer(_ line: String, of guest: ClockGuest) -> String? {
    let wall = RealTime.now
    switch (line, guest.role) {
    case ("join", .unknown):
      guest.role = .seat(server.time.withLock { $0.join(at: wall) })
      return nil
    case ("observe", .unknown):
      guest.role = .observer
      return nil
    case (_, .unknown):
      return "error the first line is 'join' or 'observe'"
    case ("now", _):
      return "now \(server.time.withLock { $0.now(at: wall) })"
    case ("calendar", _):
      return "calendar \(server.calendarStart + server.time.withLock { $0.now(at: wall) })"
    default:
      return sleep(line, guest, wall)
    }
  }

  private func sleep(_ line: String, _ guest: ClockGuest, _ wall: Int64) -> String? {
    let parts = line.split(separator: " ")
    guard parts.count == 2, parts[0] == "sleep", let deadline = Int64(parts[1]) else {
      return "error '\(line.prefix(40))' is not a request"
    }
    guard deadline <= SimulatedTime.furthestDeadline else {
      return "error the deadline is too far away"
    }
    guard let seat = guest.seat else { return "error an observer has no seat to sleep on" }
    let isAccepted = server.time.withLock { $0.sleep(seat, until: deadline, at: wall) }
    return isAccepted ? nil : "error the seat is asleep"
  }

  private func wakeSleepers() {
    let (woken, now) = server.time.withLock { time in
      let wall = RealTime.now
      return (time.wakeSleepers(at: wall), time.now(at: wall))
    }
    for seat in woken {
      // A guest that cannot be told has left, and its connection says so in the next round.
      _ = guests.first { $0.seat == seat }?.write("now \(now)")
    }
  }

  private mutating func dismiss(_ guest: ClockGuest) {
    guests.removeAll { $0 === guest }
    if let seat = guest.seat { server.time.withLock { $0.leave(seat, at: RealTime.now) } }
  }
}
