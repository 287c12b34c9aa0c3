package import Wording

/// What is wrong with something in a file, and what to write instead; no place yet.
package struct Remark: Error, Hashable, Sendable {
  /// A clause without a full stop, such as "the key is missing".
  package var problem: BilingualText
  /// Whole sentences.
  package var remedy: BilingualText

  package init(_ problem: BilingualText, remedy: BilingualText) {
    self.problem = problem
    self.remedy = remedy
  }
}
