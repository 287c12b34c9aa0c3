import BenchClock
import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// How often the pile's clock is looked at to catch the change of its last digit.
  static let clockSamplingInterval = Duration.milliseconds(100)

  /// The pile's date and time at the change of its shown second, between two times of the reference.
  func examineClock() async throws(Failure) {
    guard RunJudgement(request).clockApplies, let display = environment.bench.display else {
      return
    }
    announce(BilingualText(zh: "时钟", en: "Clock"))
    let zone = request.zoneMinutes
    var before = try environment.clock.referenceTime()
    var after = before
    let first = try await display.clock(zoneMinutes: zone)
    var changed = first
    try await watch(
      every: Self.clockSamplingInterval,
      within: .seconds(5),
      otherwise: .clockNotCaptured(first.raw)
    ) { () async throws(Failure) -> Bool in
      let asked = try environment.clock.referenceTime()
      changed = try await display.clock(zoneMinutes: zone)
      after = try environment.clock.referenceTime()
      if changed.raw != first.raw { return true }
      before = asked
      return false
    }
    try await append(.indication(clockIndication(changed)))
    try await append(.indication(clockIndication(before, reading: 1)))
    try await append(.indication(clockIndication(after, reading: 2)))
    try await append(RunJudgement(request).clock(facts))
  }

  private func clockIndication(_ shown: ClockIndication) -> IndicationRecord {
    IndicationRecord(
      register: .pileClock,
      moment: .capture,
      item: RunJudgement.clockItem,
      loadPoint: nil,
      reading: 1,
      session: nil,
      raw: shown.raw,
      value: shown.time.isoText,
      through: shown.through,
      source: "driver"
    )
  }

  private func clockIndication(_ reference: ReferenceTime, reading: Int) -> IndicationRecord {
    let time = CivilTime(
      unixNanoseconds: reference.unixNanoseconds,
      zoneMinutes: request.zoneMinutes
    )
    return IndicationRecord(
      register: .referenceClock,
      moment: .capture,
      item: RunJudgement.clockItem,
      loadPoint: nil,
      reading: reading,
      session: nil,
      raw: "\(reference.unixNanoseconds)",
      value: time?.isoText ?? "",
      through: reference.source.rawValue,
      source: "driver"
    )
  }
}
