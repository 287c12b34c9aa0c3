import BenchClock
import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Whether whole sessions are judged: the energy shown for a charge, or what it costs.
  nonisolated var judgesSessions: Bool {
    RunJudgement(request).judgesSessions(request.plan)
  }

  /// What pile and reference show of a session at zero current, and what the pile asks for it.
  func recordSession(_ moment: IndicationRecord.Moment) async throws(Failure) {
    guard judgesSessions else { return }
    guard let display = environment.bench.display else { throw .displayNeeded }
    let energy = PileIndication(try await display.energy())
    try await appendOfSession(.pileEnergy, moment, energy)
    let reference = PileIndication(try await sample().energy)
    try await appendOfSession(.referenceEnergy, moment, reference)
    guard RunJudgement(request).isTaken(.payment, request.plan) else { return }
    if display.shows("clock") { try await recordSessionClock(display, moment) }
    guard moment == .sessionEnd else { return }
    guard display.shows("amount") else { throw .amountNotShown }
    try await appendOfSession(.pileAmount, moment, PileIndication(try await display.amount()))
  }

  private func recordSessionClock(
    _ display: Instruments.PileDisplay,
    _ moment: IndicationRecord.Moment
  ) async throws(Failure) {
    let shown = try await display.clock(zoneMinutes: request.zoneMinutes)
    try await append(
      .indication(
        .ofSession(.pileClock, moment, session, raw: shown.raw, shown.time.isoText, shown.through)
      )
    )
    guard moment == .sessionStart else { return }
    let reference = try environment.clock.referenceTime().unixNanoseconds
    pileClockAhead = shown.time.unixNanoseconds - Int128(reference)
  }

  private func appendOfSession(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ shown: PileIndication
  ) async throws(Failure) {
    try await append(
      .indication(
        .ofSession(register, moment, session, raw: shown.raw, "\(shown.value)", shown.through)
      )
    )
  }

  /// Keeps the reference's energy on both sides of a change of tariff, so that the split of the
  /// session is known within two samples.
  func recordAtTariffBoundary(_ sample: ReferenceMeter.Sample) async throws(Failure) {
    guard let ahead = pileClockAhead, let tariff = request.pile.tariff,
      RunJudgement(request).isTaken(.payment, request.plan)
    else { return }
    let now = try environment.clock.referenceTime().unixNanoseconds
    // A display of whole seconds may be one behind; a sample is taken every second.
    let margin = Int128(2_500_000_000)
    let nearby = CivilTime(
      unixNanoseconds: Int128(now) + ahead - margin,
      zoneMinutes: request.zoneMinutes
    )
    let later = CivilTime(
      unixNanoseconds: Int128(now) + ahead + margin,
      zoneMinutes: request.zoneMinutes
    )
    guard let nearby, let later, let course = try? tariff.course(from: nearby, until: later),
      !course.boundaries.isEmpty
    else { return }
    try await appendOfSession(.referenceEnergy, .capture, PileIndication(sample.energy))
  }
}

extension IndicationRecord {
  /// An indication of a charging session, of no reading.
  fileprivate static func ofSession(
    _ register: Register,
    _ moment: Moment,
    _ session: Int,
    raw: String,
    _ value: String,
    _ through: String
  ) -> IndicationRecord {
    IndicationRecord(
      register: register,
      moment: moment,
      item: nil,
      loadPoint: nil,
      reading: nil,
      session: session,
      raw: raw,
      value: value,
      through: through,
      source: "driver"
    )
  }
}
