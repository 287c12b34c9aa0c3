import Transport
package import Wording

extension Instrument {
  /// Asks one line and returns the reply as text.
  package func exchange(_ statement: String) throws(Failure) -> String {
    let link = link
    let (bytes, limit, terminator) = (bytes(of: statement), replyWithin, driver.lineEnd.last)
    return try observed(statement) { () throws(Failure) -> String in
      let reply = try link.exchange(bytes, terminator: terminator, within: limit)
      return String(decoding: reply, as: UTF8.self)
    }
  }

  /// Sends one line that has no reply but the instrument's acknowledgement, where it gives one.
  package func tell(_ statement: String) throws(Failure) {
    if let acknowledgement = driver.acknowledgement {
      let answer = try exchange(statement)
      guard answer == acknowledgement else {
        throw .notAcknowledged(answer, to: statement, subject)
      }
      return
    }
    let link = link
    let (bytes, limit) = (bytes(of: statement), replyWithin)
    _ = try observed(statement) { () throws(Failure) -> String? in
      try link.send(bytes, within: limit)
      return nil
    }
  }

  func bytes(of statement: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(statement.utf8.count + 2)
    bytes += statement.utf8
    bytes += driver.lineEnd.bytes
    return bytes
  }

  /// Runs one exchange, shows it to the observer, and says whose failure it is.
  func observed<Reply>(
    _ statement: String,
    _ exchange: () throws(Failure) -> Reply
  ) throws(Failure) -> Reply {
    let start = ContinuousClock.now
    do throws(Failure) {
      let reply = try exchange()
      show(statement, reply: reply as? String, failure: nil, since: start)
      return reply
    } catch {
      let failure = error.onWire(subject, statement: statement, within: replyWithin)
      show(statement, reply: nil, failure: failure, since: start)
      throw failure
    }
  }

  private func show(
    _ statement: String,
    reply: String?,
    failure: Failure?,
    since start: ContinuousClock.Instant
  ) {
    observer?(
      WireExchange(
        request: statement,
        reply: reply,
        failure: failure,
        duration: ContinuousClock.now - start
      )
    )
  }

  /// A reply that cannot be what was asked for: the next one may belong elsewhere, too.
  func distrusting(_ failure: Failure) -> Failure {
    link.distrust()
    return failure
  }
}
