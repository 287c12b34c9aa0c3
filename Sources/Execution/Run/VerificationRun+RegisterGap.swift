import Evidence
import Metrology
import Wording

extension VerificationRun {
  /// Says what the pile has counted since its last record: a run in between that nobody kept would
  /// show here (promise 2).
  func recordRegisterGap() async throws(Failure) {
    if facts.hasSaidRegisterGap { return }
    let earlier = try await environment.ledger.earlierRuns(of: request.opening.pile)
      .filter { $0.number < number }
    guard let now = facts.cumulativeEnergy(at: .runStart) else { return }
    for run in earlier.reversed() {
      let past = RunFacts(try await environment.ledger.entries(run: run.number))
      guard let then = past.cumulativeEnergy(at: .runEnd) else { continue }
      return try await record(gapFrom: then, to: now, since: run.number)
    }
  }

  private func record(
    gapFrom then: QuantityValue,
    to now: QuantityValue,
    since run: Int
  ) async throws(Failure) {
    guard then.unit == now.unit, then != now else { return }
    let gap = QuantityValue(now.number - then.number, now.unit)
    let text = BilingualText(
      zh: "自 \(run) 号记录以来，充电桩累计电能变化 \(gap)（由 \(then) 到 \(now)）。",
      en: "Since record \(run) the pile's cumulative energy has moved by \(gap), from \(then) to "
        + "\(now)."
    )
    try await appendEvent(RunFacts.EventName.registerGap, text)
    environment.observe(.notice(text))
  }
}

extension RunFacts {
  /// The pile's cumulative register at the start or the end of the run, where it was read.
  func cumulativeEnergy(at moment: IndicationRecord.Moment) -> QuantityValue? {
    indications { $0.register == .pileCumulativeEnergy && $0.moment == moment }.last
      .flatMap { QuantityValue($0.record.value) }
  }
}
