import Execution
import Wording

/// Answers from the person at the terminal, asked one by one, each asked again until it is usable.
struct TerminalAnswers: AnswerSource {
  var input: TerminalInput
  var language: Language
  /// Stamps an answer with the moment it was given, ISO 8601 with its zone.
  var now: @Sendable () -> String
  var verifier: String
  /// Who may confirm a reading beside the verifier.
  var confirmers: Confirmers
  private static let reasonWithin = Duration.seconds(300)

  func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    var answers: [Answered] = []
    for question in questions {
      if let answer = try await answer(to: question) { answers.append((question, answer)) }
    }
    return answers
  }

  func reasonForAbort() async -> String? {
    // The key that ended the run must not end the question; the next one may.
    await input.forgetInterruptions()
    let prompt = BilingualText(
      zh: "负载已处理。请写明中止的原因",
      en: "The load has been dealt with. Why was the run ended?"
    )
    Output.raw("? \(prompt.text(in: language)): ", to: 2)
    // Whoever walked away must not keep the record open.
    let patience = Task { [input] in
      try await Task.sleep(for: Self.reasonWithin)
      input.interrupt()
    }
    defer { patience.cancel() }
    let reason = await input.line()
    return reason?.isEmpty == false ? reason : nil
  }

  /// Nil where the question may stay open and the person left the line empty.
  private func answer(to question: Question) async throws(Failure) -> Answer? {
    while true {
      let limit = question.limit.map { " (\($0.text(in: language)))" } ?? ""
      let form = (question.isAction ? Self.enter : question.form).text(in: language)
      Output.raw("? \(question.text.text(in: language))\(limit) [\(form)]: ", to: 2)
      // Nobody waits any more where the run ended meanwhile: the line is let go of.
      let given = await withTaskCancellationHandler {
        await input.line()
      } onCancel: {
        input.interrupt()
      }
      guard let typed = given else { throw .inputEnded }
      if question.isAction, typed.isEmpty { return answer("yes") }
      if typed.isEmpty, !question.isRequired { return nil }
      let line = Self.canonical(typed)
      do {
        _ = try question.accepts(line)
        return answer(line)
      } catch {
        Output.errors(error.lines(in: language))
      }
    }
  }

  private static let enter = BilingualText(zh: "完成后按 Enter", en: "Enter once it is done")

  /// What a hand in a glove types for yes and no, as the record writes it.
  private static func canonical(_ typed: String) -> String {
    switch typed.lowercased() {
    case "y", "yes", "是": "yes"
    case "n", "no", "否", "不": "no"
    default: typed
    }
  }

  func answer(_ text: String) -> Answer {
    Answer(text: text, by: verifier, at: now(), with: nil, source: .keyed)
  }
}
