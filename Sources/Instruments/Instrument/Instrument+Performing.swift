package import Metrology
package import Wording

extension Instrument {
  /// Sends a command without a value.
  @discardableResult
  package func perform(_ name: String) throws(Failure) -> Setting {
    let command = try command(name)
    guard command.meaning == .nothing, !command.asks else {
      throw .valueCannotBeSent("–", command: name, subject)
    }
    try tell(command.statement)
    try checkErrorQueue(after: command.statement)
    return Setting(command: name, value: "", readBack: nil)
  }

  /// Sets a value and compares what is read back.
  @discardableResult
  package func perform(_ name: String, _ value: QuantityValue) throws(Failure) -> Setting {
    let command = try command(name)
    guard case .quantity(let unit) = command.meaning, !command.asks,
      let sent = value.converted(to: unit)
    else { throw .valueCannotBeSent(value.description, command: name, subject) }
    guard command.covers(sent) else {
      throw .valueOutOfRange(value, command: command, subject)
    }
    guard command.goesOut else {
      return Setting(command: name, value: sent.shown, readBack: nil)
    }
    try send(command, sent.number.description)
    guard let readBack = command.readBack else {
      return Setting(command: name, value: sent.shown, readBack: nil)
    }
    let answer = try indication(exchange(readBack.ask), of: command, ask: readBack.ask)
    guard readBack.accepts(answer.value, for: sent) else {
      throw .settingNotTaken(
        name,
        sent: sent.shown,
        readBack: answer.value.shown,
        subject
      )
    }
    return Setting(
      command: name,
      value: sent.shown,
      readBack: answer.value.shown
    )
  }

  /// Sets a state by its name and compares what is read back.
  @discardableResult
  package func perform(_ name: String, state: String) throws(Failure) -> Setting {
    let command = try command(name)
    if let standing = command.standingState, standing == state {
      return Setting(command: name, value: state, readBack: nil)
    }
    guard case .states(let words) = command.meaning, !command.asks, command.standingState == nil,
      let word = words.first(where: { $0.state == state })?.word
    else { throw .valueCannotBeSent(state, command: name, subject) }
    try send(command, word)
    guard let readBack = command.readBack else {
      return Setting(command: name, value: state, readBack: nil)
    }
    let raw = try exchange(readBack.ask)
    let answers = readBack.words.filter { $0.word == raw }.states
    guard let answer = answers.first else {
      throw distrusting(.replyIsNoKnownState(raw, to: readBack.ask, subject))
    }
    guard answers.contains(state) else {
      throw .settingNotTaken(name, sent: state, readBack: answer, subject)
    }
    return Setting(command: name, value: state, readBack: state)
  }

  func command(_ name: String) throws(Failure) -> DriverCommand {
    guard let command = commands[name] else { throw .commandUnknown(name, driver: driver) }
    return command
  }

  private func send(_ command: DriverCommand, _ value: String) throws(Failure) {
    let statement = command.statement.replacing(DriverCommand.placeholder, with: value)
    try tell(statement)
    try checkErrorQueue(after: statement)
  }
}

extension DriverCommand {
  func covers(_ value: QuantityValue) -> Bool {
    let base = value.inBaseUnit
    if let least, base < least.inBaseUnit { return false }
    if let greatest, base > greatest.inBaseUnit { return false }
    return true
  }
}

extension DriverCommand.ReadBack {
  func accepts(_ answer: QuantityValue, for sent: QuantityValue) -> Bool {
    let slack = tolerance?.inBaseUnit ?? .zero
    let difference = answer.inBaseUnit - sent.inBaseUnit
    return switch comparison {
    case .equal: difference.magnitude <= slack
    case .atLeast: -difference <= slack
    }
  }
}
