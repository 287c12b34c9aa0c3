package import Wording

/// A line to one instrument: what is asked goes out, what is answered comes back, nothing else.
///
/// Not Sendable: it belongs to one actor on a thread of its own, whose thread its calls block. It
/// never hands out a late answer as the next one: whatever leaves doubt about whose answer comes
/// next poisons the link until it is resynchronised.
package final class Link {
  package enum State: Sendable {
    /// Not opened yet, or closed by its owner.
    case closed
    case ready
    /// The next bytes may answer an earlier question: only `sendAtOnce` and `resynchronise` work.
    case poisoned
    /// The other end is lost; the link can be opened again.
    case gone
  }

  /// A reply longer than this is no reply (64 KiB).
  package static let longestReply = 65_536

  package let address: LinkAddress
  package let interrupter = LinkInterrupter()
  package internal(set) var state = State.closed
  /// Whether an interruption ends a wait; the safe sequence is heard out to its end.
  package var heedsInterrupter = true

  var descriptor: Descriptor?
  /// The questions still owed an answer; on a terminal their answers may come at any time.
  var unanswered: [[UInt8]] = []

  package init(_ address: LinkAddress) {
    self.address = address
  }

  /// Opens or reopens the line; what an earlier opening was still owed is forgotten with it.
  package func open(within limit: Duration) throws(Failure) {
    close()
    guard interrupter.isUsable else { throw .noDescriptorLeft(for: address) }
    switch address {
    case .tcp(let host, let port):
      descriptor = try NetworkConnection.open(host: host, port: port, within: limit)
    case .terminal(let path):
      descriptor = try TerminalLine.open(path)
    }
    state = .ready
  }

  package func close() {
    discardUnread()
    descriptor = nil
    unanswered = []
    state = .closed
  }

  /// Says that the last reply cannot be what was asked for, so the next may belong elsewhere, too.
  package func distrust() {
    if state == .ready { state = .poisoned }
  }

  /// Whether this very question was sent and its answer never came.
  package func isUnanswered(_ request: [UInt8]) -> Bool {
    unanswered.contains(request)
  }

  /// Marks the line as lost and lets go of it.
  func lose(_ failure: Failure) -> Failure {
    descriptor = nil
    unanswered = []
    state = .gone
    return failure
  }

  func poison(_ failure: Failure) -> Failure {
    state = .poisoned
    return failure
  }
}
