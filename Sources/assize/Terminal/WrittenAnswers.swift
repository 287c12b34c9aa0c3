import Execution
import Wording

/// Answers from a file, and from the person at the terminal what no file can say beforehand: what
/// the pile shows when a reading is due, and why a run was ended.
struct WrittenAnswers: AnswerSource {
  var file: AnswersFile
  var terminal: TerminalAnswers

  func check(for questions: [Question]) throws(Failure) {
    try file.check(for: questions)
  }

  func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    // What hands do is confirmed by whoever did it.
    if questions.allSatisfy(\.isAction) { return try await terminal.answers(to: questions) }
    return try await file.answers(to: questions)
  }

  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? {
    if let written = try await file.indication(request) { return written }
    return try await terminal.indication(request)
  }

  func reasonForAbort() async -> String? { await terminal.reasonForAbort() }
}
