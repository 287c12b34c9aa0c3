import Metrology
import Transport
package import Wording

extension Instrument {
  /// Asks for one value.
  package func ask(_ name: String) throws(Failure) -> Indication {
    try ask([name])[0]
  }

  /// Asks for several values in one hop; those that one question answers are asked together, and so
  /// belong to one instant.
  ///
  /// - Returns: as many indications as there are names, in their order.
  package func ask(_ names: [String]) throws(Failure) -> [Indication] {
    var replies: [Answered] = []
    return try ask(names, &replies)
  }

  /// A question and what was answered; of the one or two of a sample, a list is the quickest memory.
  private struct Answered {
    var ask: String
    var reply: String
  }

  /// The same with what has been answered already.
  private func ask(
    _ names: [String],
    _ replies: inout [Answered]
  ) throws(Failure) -> [Indication] {
    var indications: [Indication] = []
    indications.reserveCapacity(names.count)
    for name in names {
      let command = try command(name)
      let ask = command.statement
      guard command.asks else { throw .commandUnknown(name, driver: driver) }
      let reply: String
      if let earlier = replies.first(where: { $0.ask == ask }) {
        reply = earlier.reply
      } else {
        reply = try exchange(ask)
        replies.append(Answered(ask: ask, reply: reply))
      }
      indications.append(try indication(reply, of: command, ask: ask))
    }
    return indications
  }

  /// Asks which of its states it is in.
  package func askState(_ name: String) throws(Failure) -> StateIndication {
    let command = try command(name)
    if let standing = command.standingState {
      return StateIndication(raw: standing, state: standing, through: linkText)
    }
    let raw = try exchange(command.statement)
    let text = try field(of: raw, command, ask: command.statement)
    guard case .states(let words) = command.meaning,
      let state = words.first(where: { $0.word == text })?.state
    else { throw distrusting(.replyIsNoKnownState(raw, to: command.statement, subject)) }
    return StateIndication(raw: text, state: state, through: linkText)
  }

  /// Asks for a date and time, `2026-11-21 15:30:05`, in the zone the instrument is set to.
  package func askDateTime(_ name: String, zoneMinutes: Int) throws(Failure) -> ClockIndication {
    let command = try command(name)
    let raw = try exchange(command.statement)
    guard command.meaning == .dateTime, let time = CivilTime(text: raw, zoneMinutes: zoneMinutes)
    else { throw distrusting(.replyIsNoDateTime(raw, to: command.statement, subject)) }
    return ClockIndication(raw: raw, time: time, through: linkText)
  }

  /// Asks for the status register; a driver without one answers an empty reading.
  package func askStatus() throws(Failure) -> StatusReading {
    guard let status = driver.status else { return StatusReading(raw: "", value: 0, names: []) }
    let raw = try exchange(status.ask)
    let digits = raw.hasPrefix("+") ? raw.dropFirst() : raw[...]
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = UInt32(digits) else {
      throw distrusting(.replyIsNoNumber(raw, to: status.ask, subject))
    }
    if value == 0 { return StatusReading(raw: raw, value: 0, names: []) }
    let bits = status.bits.filter { value & (1 << UInt32($0.number)) != 0 }
    return StatusReading(raw: raw, value: value, names: bits.map(\.name))
  }

  /// Asks for the status register and refuses a state in which values count for nothing.
  @discardableResult
  package func checkStatus() throws(Failure) -> StatusReading {
    let reading = try askStatus()
    if reading.names.isEmpty { return reading }
    let bits = (driver.status?.bits ?? [])
      .filter { $0.invalidates && reading.names.contains($0.name) }
    guard bits.isEmpty else { throw .statusInvalidates(reading, bits: bits, subject) }
    return reading
  }

  /// Values and status in one hop: none counts if the status says so.
  package func sample(
    _ names: [String]
  ) throws(Failure) -> (values: [Indication], status: StatusReading) {
    let (values, _, status) = try sample(names, onAlternatingCurrent: "")
    return (values, status)
  }

  /// The same with one value more; nil on direct current, where the driver does not know it, and
  /// where the instrument has none, as with a power factor at no current.
  package func sample(
    _ names: [String],
    onAlternatingCurrent further: String
  ) throws(Failure) -> (values: [Indication], further: Indication?, status: StatusReading) {
    var replies: [Answered] = []
    let values = try ask(names, &replies)
    var last: Indication?
    if wiring != .dc, driver.commands[further] != nil {
      do throws(Failure) { last = try ask([further], &replies).first } catch {
        guard error.code == .replyHasNoData else { throw error }
      }
    }
    return (values, last, try checkStatus())
  }
}
