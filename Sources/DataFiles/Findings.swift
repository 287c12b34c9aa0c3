package import Wording

/// Everything that is wrong in a file; never empty.
package struct Findings: Error, Hashable, Sendable {
  package let list: [Finding]

  /// Nil for an empty list: nothing found is no error.
  package init?(_ list: [Finding]) {
    if list.isEmpty { return nil }
    self.list = list
  }

  package init(_ only: Finding) {
    list = [only]
  }

  /// The findings as one failure, for a screen that shows a single one.
  package var failure: Failure {
    .fileHasFindings(list)
  }

  /// One line for each finding.
  package func lines(in language: Language) -> [String] {
    list.map { $0.text(in: language) }
  }
}
