/// The language of one instrument: its identity, its error queue and its commands.
struct Dialect: Sendable {
  /// What `*IDN?` answers after the mark of a simulated instrument.
  let identity: String
  /// How the error queue is read: `STATus:ERRor?` or `SYSTem:ERRor?`.
  let errorQuery: HeaderPattern
  /// What an empty error queue answers.
  let noError: String
  let commands: [Command]

  /// Seen on the wire, so that no file and no setting can hide it.
  static let mark = "ASSIZE-SIMULATED "

  private static let identify = HeaderPattern("*IDN?")
  private static let clear = HeaderPattern("*CLS")

  init(identity: String, errorQuery: String, noError: String, commands: [Command]) {
    self.identity = identity
    self.errorQuery = HeaderPattern(errorQuery)
    self.noError = noError
    self.commands = commands
  }

  /// Carries out one line; the answers of its queries are joined as SCPI does, nil if there are none.
  func answer(
    _ line: String,
    _ simulation: inout Simulation,
    _ errors: inout ErrorQueue
  ) -> String? {
    var answers: [String] = []
    for part in line.split(separator: ";") {
      do throws(CommandError) {
        if let answer = try carryOut(part.trimmed, &simulation, &errors) { answers.append(answer) }
      } catch {
        errors.append(error)
      }
    }
    return answers.isEmpty ? nil : answers.joined(separator: ";")
  }

  private func carryOut(
    _ part: String,
    _ simulation: inout Simulation,
    _ errors: inout ErrorQueue
  ) throws(CommandError) -> String? {
    let header = part.prefix { $0 != " " && $0 != "\t" }
    let rest = part.dropFirst(header.count)
    if header.isEmpty { return nil }
    if Self.identify.match(header) != nil { return Self.mark + identity }
    if Self.clear.match(header) != nil {
      errors.clear()
      return nil
    }
    if errorQuery.match(header) != nil {
      let error = errors.takeFirst()
      return error.map { "\($0.code),\"\($0.message)\"" } ?? noError
    }
    for command in commands {
      if let numbers = command.pattern.match(header) {
        return try command.action(&simulation, Arguments(rest, numbers: numbers))
      }
    }
    throw .undefinedHeader
  }
}
