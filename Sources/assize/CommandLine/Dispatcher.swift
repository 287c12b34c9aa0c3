import DataFiles
import Wording

/// Finds the command, runs it, and turns whatever it throws into sentences and an exit status.
enum Dispatcher {
  static func run(_ words: [String], _ session: Session) async -> ExitStatus {
    do {
      guard let (command, rest) = try CommandTable.find(words) else {
        if words.isEmpty, session.hasScreen { return await run(["tui"], session) }
        Output.lines(CommandTable.help(in: session.language))
        return words.isEmpty ? .usage : .success
      }
      if rest.contains("--help") {
        Output.lines(command.help(in: session.language))
        return .success
      }
      return try await command.run(Arguments(rest, for: command), session)
    } catch {
      return tell(error, session)
    }
  }

  /// Says what went wrong, in sentences, and gives the status it ends with.
  @discardableResult
  static func tell(_ error: any Error, _ session: Session) -> ExitStatus {
    switch error {
    case let findings as Findings:
      Output.errors(findings.list.map { $0.text(in: session.language) })
      return .badData
    case let failure as Failure:
      Output.errors(failure.lines(in: session.language))
      return failure.code.isUsage ? .usage : failure.code.isBadData ? .badData : .notCompleted
    default:
      Output.errors(["\(error)"])
      return .notCompleted
    }
  }
}
