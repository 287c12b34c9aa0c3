import Wording

/// Questions to the person at the terminal, each asked again until it is answered.
struct Questionnaire: Sendable {
  var input = TerminalInput()
  var language: Language

  /// `usual` is taken for an empty line.
  func ask(_ question: BilingualText, usual: String? = nil) async throws(Failure) -> String {
    let hint = usual.map { " [\($0)]" } ?? ""
    while true {
      Output.raw("? \(question.text(in: language))\(hint): ", to: 2)
      guard let line = await input.line() else { throw .questionsUnanswered }
      let answer = line.trimmingPrefix { $0.isWhitespace }
      if !answer.isEmpty { return String(answer) }
      if let usual { return usual }
    }
  }
}
