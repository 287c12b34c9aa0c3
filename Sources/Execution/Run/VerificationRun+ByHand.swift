import Evidence
import Instruments
import Metrology
import Procedures
import Wording

// The vehicle simulator and the charging session in a person's hands: what no driver does is asked
// for, confirmed and kept.
extension VerificationRun {
  /// A file cannot plug in: a run that needs hands and has none is not begun.
  nonisolated func requireHands() throws(Failure) {
    guard environment.bench.vehicle == nil, !environment.answers.hasHands else { return }
    throw .handsNeeded
  }

  func startByHand(_ planned: ReadingUnderWay) async throws(Failure) {
    try await confirm(
      .start(
        ofSession: session,
        on: request.opening.connector,
        at: planned.point,
        isAlternating: request.pile.wiring != .dc
      )
    )
    try await recordSessionStarted()
  }

  /// The load is off already.
  func endByHand(_ number: Int, _ planned: ReadingUnderWay) async throws(Failure) {
    try await confirm(.end(ofSession: number, on: request.opening.connector))
    try await recordSessionEnded(number)
  }

  /// A session of the part that was cut off may still be on.
  func endEarlierByHand(_ planned: ReadingUnderWay) async throws(Failure) {
    guard let number = facts.sessionLeftOn else { return }
    try await endByHand(number, planned)
  }

  /// Asks, and keeps who confirmed and when; the interlock looks on and a stop ends the wait.
  private func confirm(_ question: Question) async throws(Failure) {
    announce(
      BilingualText(zh: "第 \(session) 次充电会话由人操作", en: "Charging session \(session) by hand")
    )
    let answers = environment.answers
    let person = PersonAsked { () async throws(Failure) -> [Answered] in
      try await answers.answers(to: [question])
    }
    defer { person.cancel() }
    while person.result == nil {
      try checkStop()
      try await lookOn()
      try await sleep(until: now + Self.stateInterval)
    }
    try checkStop()
    guard let answer = try person.result?.get().first?.answer, answer.source == .keyed else {
      throw .handsNeeded
    }
    try await append(.answer(try AnswerRecord(question, answer)))
  }

  /// What making safe cannot end is said to people and kept.
  func leaveSessionToPerson() async {
    guard let number = facts.sessionLeftOn, let left = environment.bench.leftToPerson else {
      return
    }
    let text = BilingualText(
      zh: "第 \(number) 次充电会话未确认结束。\(left.zh)",
      en: "Nobody has confirmed the end of charging session \(number). \(left.en)"
    )
    environment.observe(.notice(text))
    try? await appendEvent("session-left-on", text)
  }
}
