package import Wording

/// How far rechecking has come, and what it found last.
package struct RecheckProgress: Sendable, Equatable {
  /// What became of one record; nothing where every conclusion still follows.
  package struct Line: Sendable, Equatable {
    package var record: Int
    package var findings: [Failure]

    package init(record: Int, findings: [Failure]) {
      self.record = record
      self.findings = findings
    }
  }

  package var all: Int
  package var line: Line?
  /// Nil while nobody can tell.
  package var secondsLeft: Int?

  package init(all: Int, line: Line? = nil, secondsLeft: Int? = nil) {
    self.all = all
    self.line = line
    self.secondsLeft = secondsLeft
  }
}
