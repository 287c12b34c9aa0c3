package import Wording

/// Where answers come from: a file, or a person at a terminal.
package protocol AnswerSource: Sendable {
  /// Whether somebody is there to do what no driver does, and to confirm it.
  var hasHands: Bool { get }

  /// Throws before a run opens where it is already certain that questions stay unanswered.
  func check(for questions: [Question]) throws(Failure)

  /// The answers in the order of their questions; every required one that is missing is named at
  /// once, and one that is not required may stay without an answer.
  func answers(to questions: [Question]) async throws(Failure) -> [Answered]

  /// An indication of the pile that no driver reads, agreed as the request asks and accepted by it;
  /// nil where this source has none.
  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer?

  /// Why a person ended the run; nil where nobody can be asked.
  func reasonForAbort() async -> String?
}

/// A question and what was said to it.
package typealias Answered = (question: Question, answer: Answer)

extension AnswerSource {
  package var hasHands: Bool { true }

  package func check(for questions: [Question]) throws(Failure) {}
}
