import Transport
package import Wording

extension Instrument {
  /// Brings the line back after a failure or an interruption, and asks who is there.
  ///
  /// Answers that are still under way are thrown away, never handed out; so are errors left in the
  /// queue, which belong to what failed.
  @discardableResult
  package func recover() throws(Failure) -> InstrumentIdentity {
    interrupter.clear()
    try findPlace()
    let identity = try identify()
    try readErrorQueue()
    return identity
  }

  /// Whether answers to a program that was killed may still come, as they may on a terminal.
  var mayHoldStrangeAnswers: Bool {
    guard case .terminal = address else { return false }
    return identity == nil
  }

  /// Resynchronises the line where it is in doubt.
  func findPlace() throws(Failure) {
    switch link.state {
    case .ready where !mayHoldStrangeAnswers: return
    case .closed: try open()
    case .ready, .poisoned, .gone: break
    }
    if link.state == .ready, !mayHoldStrangeAnswers { return }
    let driver = driver
    if let queue = driver.errorQueue, link.isUnanswered(bytes(of: driver.identity.ask)) {
      // The late identity would look like the marker's answer, so the marker is another question.
      try resynchronise(queue.ask) { line in line.isErrorEntry }
    } else {
      try resynchronise(driver.identity.ask) { line in driver.mayBeIdentity(line) }
    }
  }
}

extension String {
  /// Whether this looks like `-113,"Undefined header"`.
  fileprivate var isErrorEntry: Bool {
    guard let comma = firstIndex(of: ","), hasSuffix("\"") else { return false }
    let text = self[index(after: comma)...].drop { $0 == " " }
    return Int(self[..<comma]) != nil && text.hasPrefix("\"")
  }
}
