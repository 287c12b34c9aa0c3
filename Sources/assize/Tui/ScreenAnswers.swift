import Console
import Execution
import Wording

/// Answers that were prepared, and the person at the screens for everything else.
struct ScreenAnswers: AnswerSource {
  var control: RunControl
  var prepared: [String: VerificationOrder.Prepared]
  /// Stamps an answer with the moment it was given, ISO 8601 with its zone.
  var now: @Sendable () -> String
  var verifier: String
  var confirmers: Confirmers
  private static let reasonWithin = Duration.seconds(300)

  /// What was prepared is no answer any more where the question changed: it is asked again.
  func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    var answers: [Answered] = []
    for question in questions {
      // Left open beforehand where it may stay so: it is not asked again.
      if !question.isRequired, prepared[question.id]?.text.isEmpty == true { continue }
      if let given = usable(question) {
        answers.append((question, given))
      } else if let text = try await ask(question) {
        answers.append((question, answer(text)))
      }
    }
    return answers
  }

  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? {
    let (given, moments) = await control.ask(.indication(request, confirmers), mark: request.mark)
    switch given {
    case .indication(let text, let confirmer):
      var answer = answer(text)
      answer.entry = confirmer != nil ? .confirmed : request.entry == .twice ? .twice : .once
      answer.confirmedBy = confirmer
      return answer
    case .presses(let shown):
      var answer = answer(shown.last ?? "")
      answer.entry = .keyPress
      answer.presses = zip(shown, moments).map { KeyPress(shown: $0, at: $1) }
      return answer
    default: throw .inputEnded
    }
  }

  func reasonForAbort() async -> String? {
    // Whoever walked away must not keep the record open.
    let patience = Task { [control] in
      try await Task.sleep(for: Self.reasonWithin)
      control.resolve(nil)
    }
    defer { patience.cancel() }
    guard case .reason(let reason) = await control.ask(.reason).answer else { return nil }
    return reason
  }

  private func usable(_ question: Question) -> Answer? {
    guard let given = prepared[question.id] else { return nil }
    do throws(Failure) {
      _ = try question.accepts(given.text)
    } catch {
      return nil
    }
    var answer = answer(given.text, at: given.at)
    answer.with = given.with
    return answer
  }

  private func ask(_ question: Question) async throws(Failure) -> String? {
    guard case .text(let text) = await control.ask(.question(question)).answer else {
      throw .inputEnded
    }
    return text
  }

  private func answer(_ text: String, at: String? = nil) -> Answer {
    Answer(text: text, by: verifier, at: at ?? now(), with: nil, source: .keyed)
  }
}
