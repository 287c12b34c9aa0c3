import Transport
package import Wording

extension Instrument {
  private static let rounds = 2
  /// The other instrument waits for this one, and may be the only one that can end the current.
  private static let reopenWithin = Duration.seconds(1)
  /// Whoever waits for the load to be off waits no longer than this for one answer.
  private static let readBackWithin = Duration.seconds(5)

  /// Ends the flow of power and reads back that it ended.
  ///
  /// Whatever waits on this instrument is woken first; the sequence itself cannot be interrupted, is
  /// sent at once also on a line in doubt, and only its read-back waits for the line.
  package nonisolated func makeSafe() async -> SafeOutcome {
    let failure = await sendSafeSequence()
    return await confirmSafe(after: failure)
  }

  /// The first half of `makeSafe`: the sequence is on the wire when it returns nil.
  package nonisolated func sendSafeSequence() async -> Failure? {
    interrupter.interrupt()
    return await sendSafeSequenceNow()
  }

  private func sendSafeSequenceNow() -> Failure? {
    interrupter.clear()
    return deaf { sendAtOnce() }
  }

  /// The second half of `makeSafe`: finds the line again where need be, and asks.
  package func confirmSafe(after failure: Failure?) -> SafeOutcome {
    deaf {
      var outcome = SafeOutcome(
        role: driver.role,
        name: name,
        sent: failure == nil ? driver.safe?.sends ?? [] : [],
        raw: [],
        isOff: nil,
        failure: failure
      )
      let usual = replyWithin
      setReplyLimit(min(usual, Self.readBackWithin))
      defer { setReplyLimit(usual) }
      for round in 1...Self.rounds where outcome.isOff != true && driver.safe != nil {
        readBackSafety(
          &outcome,
          sendingAgain: round > 1 || link.state != .ready || mayHoldStrangeAnswers
        )
      }
      return outcome
    }
  }

  /// Sends every statement of the sequence, on a reopened line where it is lost.
  private func sendAtOnce() -> Failure? {
    if driver.safe == nil { return nil }
    if link.state == .ready || link.state == .poisoned {
      guard let failure = writeSafeSequence() else {
        return nil
      }
      if link.state != .gone { return failure }
    }
    do throws(Failure) { try open(within: Self.reopenWithin) } catch { return error }
    return writeSafeSequence()
  }

  private func writeSafeSequence() -> Failure? {
    let link = link
    do throws(Failure) {
      for statement in driver.safe?.sends ?? [] {
        let bytes = bytes(of: statement)
        _ = try observed(statement) { () throws(Failure) -> String? in
          try link.sendAtOnce(bytes)
          return nil
        }
      }
      return nil
    } catch {
      return error
    }
  }

  /// One round: a line found again is a new line, on which the sequence is sent once more.
  private func readBackSafety(_ outcome: inout SafeOutcome, sendingAgain: Bool) {
    do throws(Failure) {
      if sendingAgain {
        try findPlace()
        if let failure = writeSafeSequence() { throw failure }
        outcome.sent = driver.safe?.sends ?? []
      }
      outcome.raw = []
      var isOff = true
      for step in driver.safe?.readBack ?? [] {
        let answer = try answer(to: step.ask)
        outcome.raw.append(answer)
        isOff = isOff && step.expects.contains(answer)
      }
      outcome.isOff = isOff
      outcome.failure = isOff ? nil : .safeStateNotReached(outcome.raw, subject)
    } catch {
      outcome.failure = error
    }
  }

  /// The answer behind the acknowledgements of a sequence that was sent without waiting for them.
  private func answer(to ask: String) throws(Failure) -> String {
    guard let acknowledgement = driver.acknowledgement else { return try exchange(ask) }
    var answer = ""
    try resynchronise(ask) { line in
      answer = line
      return line != acknowledgement
    }
    return answer
  }

  func deaf<Result>(_ body: () -> Result) -> Result {
    link.heedsInterrupter = false
    defer { link.heedsInterrupter = true }
    return body()
  }
}
