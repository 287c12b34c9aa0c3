package import Wording

/// Where answers come from: a file, or a person at a terminal.
package protocol AnswerSource: Sendable {
  /// Throws before a run opens where it is already certain that questions stay unanswered.
  func check(for questions: [Question]) throws(Failure)

  /// The answers to all questions, in their order; everything missing is named at once.
  func answers(to questions: [Question]) async throws(Failure) -> [Answer]

  /// An indication of the pile that no driver reads; nil where this source has none.
  func indication(_ id: String, _ prompt: BilingualText) async throws(Failure) -> Answer?

  /// Why a person ended the run; nil where nobody can be asked.
  func reasonForAbort() async -> String?
}

extension AnswerSource {
  package func check(for questions: [Question]) throws(Failure) {}
}
