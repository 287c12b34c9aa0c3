/// One thing that a decoded subject must keep, as a function of the subject and its file's name.
package struct Rule<Subject>: Sendable {
  package let check: @Sendable (Subject, String) -> [Finding]

  package init(_ check: @Sendable @escaping (Subject, String) -> [Finding]) {
    self.check = check
  }
}

extension Array {
  /// What every rule finds; none stops at the first finding.
  package func findings<Subject>(in subject: Subject, file: String) -> [Finding]
  where Element == Rule<Subject> {
    flatMap { $0.check(subject, file) }
  }
}
