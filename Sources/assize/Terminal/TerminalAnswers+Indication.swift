import Execution
import Metrology
import Wording

extension TerminalAnswers {
  /// Asked again until the display's reading is usable and agreed as the procedure wants it.
  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? {
    while true {
      do {
        switch request.entry {
        case .once: return answer(try await typed(request))
        case .twice: return try await typedTwice(request)
        case .confirmed: return try await confirmed(request)
        case .keyPress(let times): return try await pressed(request, times)
        }
      } catch  where error.code != .inputEnded {
        Output.errors(error.lines(in: language))
      }
    }
  }

  private func typed(_ request: IndicationRequest) async throws(Failure) -> String {
    let text = try await line(request.prompt)
    try request.accepts(text)
    return text
  }

  private func typedTwice(_ request: IndicationRequest) async throws(Failure) -> Answer {
    let first = try await typed(request)
    let again = BilingualText(zh: "再看一次显示，再录入一次", en: "look again and type it once more")
    try request.agree(first, try await line(again))
    var answer = answer(first)
    answer.entry = .twice
    return answer
  }

  private func confirmed(_ request: IndicationRequest) async throws(Failure) -> Answer {
    var answer = answer(try await typed(request))
    let text = answer.text
    let who = BilingualText(
      zh: "另一人看显示，与 \(text) 一致时写姓名或账户",
      en: "another person looks and, where the display shows \(text), types name or account"
    )
    answer.confirmedBy = try confirmers.accepts(try await line(who))
    answer.entry = .confirmed
    return answer
  }

  /// The times that are about to be shown, and the moments at which they were.
  private func pressed(
    _ request: IndicationRequest,
    _ times: Int
  ) async throws(Failure) -> Answer {
    var presses: [KeyPress] = []
    for number in 1...max(1, times) {
      let which = BilingualText(
        zh: "第 \(number)/\(times) 次：\(request.prompt.zh)",
        en: "\(number) of \(times): \(request.prompt.en)"
      )
      let offered = presses.last.flatMap { request.next(after: $0.shown) }
      let hint = offered.map { BilingualText(zh: "（直接回车：\($0)）", en: " (Enter alone: \($0))") }
      let typed = try await line(
        BilingualText(zh: which.zh + (hint?.zh ?? ""), en: which.en + (hint?.en ?? ""))
      )
      let moment = try request.mark()
      let shown = typed.isEmpty ? offered ?? typed : typed
      try request.accepts(shown)
      presses.append(KeyPress(shown: shown, at: moment))
    }
    try request.accepts(presses)
    var answer = answer(presses.last?.shown ?? "")
    (answer.entry, answer.presses) = (.keyPress, presses)
    return answer
  }

  private func line(_ prompt: BilingualText) async throws(Failure) -> String {
    Output.raw("? \(prompt.text(in: language)): ", to: 2)
    guard let line = await input.line() else { throw .inputEnded }
    return line
  }
}
