import BenchClock
import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// How often the pile's clock is looked at to catch the change of its last digit.
  static let clockSamplingInterval = Duration.milliseconds(100)

  /// A display without seconds changes once a minute.
  static let longestClockStep = Duration.seconds(65)

  /// The pile's date and time at changes of its shown second or minute, as often as the procedure
  /// asks, each between two times of the reference.
  func examineClock() async throws(Failure) {
    guard let provision = request.procedure.clock,
      RunJudgement(request).isTaken(.clock, request.plan), !hasVerdict(on: .clock)
    else { return }
    try await pauseIfAsked()
    announce(BilingualText(zh: "时钟", en: "Clock"))
    let times = max(1, provision.captures?.value ?? 1)
    if let display = environment.bench.display, display.shows("clock") {
      for number in 1...times { try await captureClock(display, number) }
    } else {
      try await askForClock(times)
    }
    try await judge(.clock)
  }

  private func captureClock(
    _ display: Instruments.PileDisplay,
    _ number: Int
  ) async throws(Failure) {
    let zone = request.zoneMinutes
    var before = try environment.clock.referenceTime()
    var after = before
    let first = try await display.clock(zoneMinutes: zone)
    var changed = first
    try await watch(
      every: Self.clockSamplingInterval,
      within: Self.longestClockStep,
      otherwise: .clockNotCaptured(first.raw)
    ) { () async throws(Failure) -> Bool in
      let asked = try environment.clock.referenceTime()
      changed = try await display.clock(zoneMinutes: zone)
      after = try environment.clock.referenceTime()
      if changed.raw != first.raw { return true }
      before = asked
      return false
    }
    try await append([
      .indication(clockIndication(changed, number)),
      .indication(clockIndication(before, .beforeCapture, number)),
      .indication(clockIndication(after, .afterCapture, number)),
    ])
  }

  /// A person types each time that the pile is about to show and presses a key as it is shown; the
  /// reference's time is that of the key.
  private func askForClock(_ times: Int) async throws(Failure) {
    let asked = clockRequest(times: times)
    guard let answer = try await environment.answers.indication(asked) else { return }
    for (number, press) in zip(1...times, answer.presses) {
      guard case .time(let time) = try asked.accepts(press.shown) else {
        throw .clockUnusable(press.shown)
      }
      var pressed = press.at?.reference
      if pressed == nil { pressed = try environment.clock.referenceTime() }
      guard let pressed else { return }
      try await append([
        .indication(clockIndication(answer, press, time, number)),
        .indication(clockIndication(pressed, .afterCapture, number)),
      ])
    }
  }

  private func clockIndication(
    _ answer: Answer,
    _ press: KeyPress,
    _ time: CivilTime,
    _ number: Int
  ) -> IndicationRecord {
    IndicationRecord(
      register: .pileClock,
      moment: .capture,
      item: VerificationItem.clock.rawValue,
      loadPoint: nil,
      reading: number,
      session: nil,
      raw: press.shown,
      value: time.isoText,
      through: answer.by,
      source: answer.source.rawValue,
      entry: press.at == nil ? nil : Answer.Entry.keyPress.rawValue,
      confirmedBy: answer.confirmedBy
    )
  }

  private func clockIndication(_ shown: ClockIndication, _ number: Int) -> IndicationRecord {
    IndicationRecord(
      register: .pileClock,
      moment: .capture,
      item: VerificationItem.clock.rawValue,
      loadPoint: nil,
      reading: number,
      session: nil,
      raw: shown.raw,
      value: shown.time.isoText,
      through: shown.through,
      source: "driver"
    )
  }

  private func clockIndication(
    _ reference: ReferenceTime,
    _ moment: IndicationRecord.Moment,
    _ number: Int
  ) -> IndicationRecord {
    let time = CivilTime(
      unixNanoseconds: reference.unixNanoseconds,
      zoneMinutes: request.zoneMinutes
    )
    return IndicationRecord(
      register: .referenceClock,
      moment: moment,
      item: VerificationItem.clock.rawValue,
      loadPoint: nil,
      reading: number,
      session: nil,
      raw: "\(reference.unixNanoseconds)",
      value: time?.isoText ?? "",
      through: reference.source.rawValue,
      source: "driver"
    )
  }
}
