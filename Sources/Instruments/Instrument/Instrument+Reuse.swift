import Transport
package import Wording

/// Making safe on a line that somebody else may have taken since it was last spoken to.
extension Instrument {
  /// How long a stranger has to show itself; who is silent for longer is commanded all the same.
  private static let identityWithin = Duration.milliseconds(300)

  /// Why this is not the instrument of the bench file and must not be commanded; nil where it is,
  /// and where nobody says who it is: a load that is left on is worse than a needless "off".
  package nonisolated func stranger(
    insteadOf serial: String,
    openWithin limit: Duration
  ) async -> Failure? {
    interrupter.interrupt()
    return await strangerNow(serial, limit)
  }

  private func strangerNow(_ serial: String, _ limit: Duration) -> Failure? {
    interrupter.clear()
    return deaf {
      do throws(Failure) {
        if link.state == .closed || link.state == .gone { try open(within: limit) }
        let found = try withReplyLimit(Self.identityWithin) { () throws(Failure) in
          try identify()
        }
        return found.serial == serial
          ? nil : .serialIsOther(subject, expected: serial, found: found)
      } catch {
        return [.identityIsOther, .serialIsOther].contains(error.code) ? error : nil
      }
    }
  }

  private func withReplyLimit<Result>(
    _ limit: Duration,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let usual = replyWithin
    setReplyLimit(min(usual, limit))
    defer { setReplyLimit(usual) }
    return try body()
  }
}
