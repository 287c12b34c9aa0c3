import Foundation
import Testing

/// What a command came to.
struct Outcome: Sendable, CustomStringConvertible {
  var ending: Ending
  var output: String
  var errors: String

  var description: String { "\(ending)\n--- stdout\n\(output)\n--- stderr\n\(errors)" }

  /// The object that `--json` printed.
  func report() throws -> RunReport {
    do {
      return try JSONDecoder().decode(RunReport.self, from: Data(output.utf8))
    } catch {
      throw UnreadableReport(cause: "\(error)", outcome: self)
    }
  }

  struct UnreadableReport: Error {
    var cause: String
    var outcome: Outcome
  }
}

/// Expects an exit status, and shows everything the command said where it is another.
func expect(
  _ outcome: Outcome,
  exits status: Int32,
  _ comment: String = "",
  at location: SourceLocation = #_sourceLocation
) {
  #expect(
    outcome.ending == .exited(status),
    "\(comment) \(outcome)",
    sourceLocation: location
  )
}

/// Expects the exit status without which the rest of a test says nothing.
func require(
  _ outcome: Outcome,
  exits status: Int32,
  at location: SourceLocation = #_sourceLocation
) throws {
  try #require(outcome.ending == .exited(status), "\(outcome)", sourceLocation: location)
}
