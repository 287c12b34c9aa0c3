package import Wording

/// One way to reach people.
package protocol AlertChannel: Sendable {
  /// Carries the lines of a message, in both languages; whether anybody was reached.
  @discardableResult
  func carry(_ lines: [String]) -> Bool
}

extension Failure {
  /// What an alarm says of a failure: both languages, whoever may read it.
  package var alarmLines: [String] { lines(in: .chinese) + lines(in: .english) }
}
