import Glibc

/// Talks over one non-blocking descriptor until the other side hangs up or the bench stops.
struct Connection {
  enum End {
    case hungUp, cut, stopped
  }

  let descriptor: CInt
  /// Readable when the other side has hung up, for a line that does not say so itself.
  var hangUpNotice: CInt?
  let stop: StopSignal
  var conversation: InstrumentConversation

  mutating func talk() -> End {
    let descriptors = [descriptor] + (hangUpNotice.map { [$0] } ?? [])
    while true {
      let limit = conversation.timeToNextRelease(at: RealTime.now)
      guard let ready = stop.wait(for: descriptors, milliseconds: limit) else { return .stopped }
      if ready.count > 1, ready[1] { return .hungUp }
      guard write(conversation.release(at: RealTime.now)) else { return .hungUp }
      if ready[0], let end = listen() { return end }
    }
  }

  /// Carries out what has come; nil while the connection stands.
  private mutating func listen() -> End? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return nil }
    guard count > 0 else { return .hungUp }
    let output = conversation.receive(bytes[..<count], at: RealTime.now)
    guard write(output) else { return .hungUp }
    return conversation.isCut ? .cut : nil
  }

  /// False when the other side is gone, or the bench stops while it does not read.
  private func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        guard stop.wait(for: [descriptor], POLLOUT) != nil else { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
