import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// Load off, session off, read back, recorded: whatever ended the run, and outside what was
  /// cancelled.
  ///
  /// Returns whether the load answered that it is off; nil where the run never came as far as the
  /// load and nothing answered.
  func makeSafe() async -> Bool? {
    let isOff = await makeLoadSafe()
    await leaveSessionToPerson()
    return isOff
  }

  private func makeLoadSafe() async -> Bool? {
    let outcomes = await environment.bench.makeSafe()
    guard let load = outcomes.first(where: { $0.role == .load }) else { return nil }
    if load.isOff == true {
      let text = BilingualText(zh: "负载已断开，回读确认", en: "The load is off, read back")
      try? await appendEvent("made-safe", text)
      return true
    }
    guard hasTouchedLoad else { return load.isOff }
    let failure = Failure.loadNotSafe(load.causes)
    environment.observe(.loadNotSafe(failure))
    await handOver()
    try? await appendEvent("load-not-safe", failure.sentence, failure: failure)
    return load.isOff ?? false
  }

  /// The guard goes on at once, on lines that this run lets go of.
  private func handOver() async {
    await environment.bench.load.instrument.close()
    await environment.bench.vehicle?.instrument.close()
    await environment.guardian.handOver()
  }

  /// The last entries: what was not examined, why the run ended, and the conclusion.
  func close(after failure: Failure?, loadReadBackOff: Bool?) async -> RunClosing {
    if let failure {
      environment.observe(.failed(failure))
      if !facts.hasSaidItsEnd {
        try? await appendEvent(RunFacts.EventName.endedEarly, failure.sentence, failure: failure)
      }
    }
    let judgement = RunJudgement(request)
    for verdict in judgement.missing(from: facts) { try? await append(verdict) }
    var closing = judgement.closing(facts, benchSeconds: benchSeconds)
    closing.loadReadBackOff = loadReadBackOff
    closing.failure = failure
    closing.reason = await reason(for: failure)
    do {
      try await append(.runClosed(closing))
    } catch {
      environment.observe(.failed(error))
      closing.conclusion = .notCompleted
    }
    environment.observe(.closed(number: number, closing))
    return closing
  }

  private var benchSeconds: String {
    let milliseconds = Int128((now - openedAt) / .milliseconds(1))
    return ExactDecimal(digits: milliseconds, places: 3).description
  }

  /// An abort by a person needs a reason; everything else explains itself.
  private func reason(for failure: Failure?) async -> BilingualText? {
    guard let failure else { return nil }
    guard environment.stop.isByPerson else { return failure.sentence }
    let given = await environment.answers.reasonForAbort()
    let none = BilingualText(zh: "未说明原因", en: "no reason given")
    let words = given.map { BilingualText(verbatim: $0) } ?? none
    return BilingualText(
      zh: "\(failure.sentence.zh)原因：\(words.zh)",
      en: "\(failure.sentence.en) Reason: \(words.en)"
    )
  }
}
