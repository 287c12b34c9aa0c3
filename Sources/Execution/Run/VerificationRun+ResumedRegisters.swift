import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// The cumulative registers as the interruption left them, before anything is reset, and how far
  /// they have moved beyond what is on record.
  func recordRegistersAsLeft() async {
    let bench = environment.bench
    let known = facts
    await attempt {
      () async throws(Failure) in
      try await bench.display?.prepare()
      guard let pile = try await pileCumulativeEnergy() else { return }
      try await append(.indication(.ofRun(.pileCumulativeEnergy, .runResumed, pile)))
      try await recordGap(to: pile.value, known)
    }
    await attempt {
      () async throws(Failure) in
      try await bench.meter.instrument.prepare(
        wiring: MeterWiring(rawValue: request.plan.wiring) ?? .dc
      )
      try await recordReferenceRegister(.runResumed)
      try await recordReferenceGap(known)
    }
  }

  private func recordGap(to now: QuantityValue, _ known: RunFacts) async throws(Failure) {
    guard let (sequence, then) = known.lastCumulativeEnergy, then.unit == now.unit else { return }
    let moved = QuantityValue(now.number - then.number, now.unit)
    let shown = known.pileEnergyShown(after: sequence)
    let text = BilingualText(
      zh: "恢复时充电桩累计电能自本记录上次读取变化 \(moved)（由 \(then) 到 \(now)），"
        + "其间记录的示值合计 \(shown)。",
      en: "As the run was resumed the pile's cumulative energy had moved by \(moved) since it was "
        + "last read, from \(then) to \(now); what was shown on record comes to \(shown)."
    )
    try await say(text)
  }

  private func recordReferenceGap(_ known: RunFacts) async throws(Failure) {
    let isEnergy: (IndicationRecord) -> Bool = { $0.register == .referenceEnergy }
    guard let then = known.allIndications(where: isEnergy).last?.record.value,
      let now = facts.allIndications(where: isEnergy).last?.record, now.moment == .runResumed,
      now.value != then
    else { return }
    let text = BilingualText(
      zh: "恢复时标准电能表的电能为 \(now.value)，上次记录为 \(then)。",
      en: "As the run was resumed the reference's energy stood at \(now.value), last on record at "
        + "\(then)."
    )
    try await say(text)
  }

  private func say(_ text: BilingualText) async throws(Failure) {
    try await appendEvent(RunFacts.EventName.registerGap, text)
    environment.observe(.notice(text))
  }
}

extension RunFacts {
  /// The pile's cumulative register where this run last read it, and the entry.
  fileprivate var lastCumulativeEnergy: (sequence: Int, value: QuantityValue)? {
    allIndications { $0.register == .pileCumulativeEnergy }.last
      .flatMap { shown in QuantityValue(shown.record.value).map { (shown.sequence, $0) } }
  }

  /// What the pile's display showed for each session since an entry, from first to last, together.
  fileprivate func pileEnergyShown(after sequence: Int) -> QuantityValue {
    var sessions: [Int: (first: QuantityValue, last: QuantityValue)] = [:]
    for (place, record) in allIndications(where: { $0.register == .pileEnergy }) {
      guard place > sequence, let session = record.session,
        let value = QuantityValue(record.value)
      else { continue }
      sessions[session] = (sessions[session]?.first ?? value, value)
    }
    let total = sessions.values.reduce(ExactDecimal.zero) { sum, shown in
      sum + (shown.last.number - shown.first.number)
    }
    return QuantityValue(total, .kilowattHour)
  }
}
