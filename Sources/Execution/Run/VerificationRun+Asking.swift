import BenchClock
import Evidence
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// What a person is asked for where no driver reads the pile's energy at rest.
  func request(
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment
  ) -> IndicationRequest {
    let (point, resolution) = (planned.point, request.pile.display.resolution)
    let example = QuantityValue(resolution.number.example, resolution.unit).description
    let when = RecordWords.text(of: moment)
    return IndicationRequest(
      id: "\(planned.item)/\(point.loadPoint)/\(planned.reading)/\(moment.rawValue)",
      prompt: BilingualText(
        zh: "充电桩显示的电能（\(point.name.zh)，第 \(planned.reading) 次\(when.zh)，如 \(example)）",
        en: "energy shown by the pile (\(point.name.en), \(when.en) \(planned.reading), as in "
          + "\(example))"
      ),
      register: .pileEnergy,
      entry: entry,
      example: example,
      item: planned.item,
      loadPoint: point.name,
      reading: planned.reading,
      readings: max(1, point.readings),
      moment: moment,
      resolution: resolution,
      atLeast: moment == .end ? pileEnergyAtStart(planned) : nil,
      zoneMinutes: request.zoneMinutes,
      mark: mark
    )
  }

  /// The same under load: the successive changes of the last digit, each at a key.
  func changeRequest(
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment,
    times: Int
  ) -> IndicationRequest {
    var asked = request(planned, moment)
    asked.entry = .keyPress(times: times)
    let name = planned.point.name
    asked.prompt = BilingualText(
      zh: "输入充电桩即将显示的电能（\(name.zh)，第 \(planned.reading) 次，如 \(asked.example)），"
        + "显示出现的瞬间按键",
      en:
        "type the energy the pile is about to show (\(name.en), reading \(planned.reading), as in "
        + "\(asked.example)) and press the key the moment it shows it"
    )
    return asked
  }

  /// What a person is asked for where no driver reads the pile's clock: its changes, as they come.
  func clockRequest(times: Int) -> IndicationRequest {
    let example = "2026-11-21 15:30:00"
    return IndicationRequest(
      id: "clock",
      prompt: BilingualText(
        zh: "输入充电桩即将显示的时刻（如 \(example)），显示出现的瞬间按键",
        en: "type the date and time the pile is about to show (\(example)) and press the key the "
          + "moment it shows it"
      ),
      register: .pileClock,
      entry: .keyPress(times: times),
      example: example,
      item: VerificationItem.clock.rawValue,
      moment: .capture,
      zoneMinutes: request.zoneMinutes,
      mark: mark
    )
  }

  /// How the procedure wants a person's reading entered.
  private var entry: IndicationRequest.Entry {
    switch request.procedure.personReading?.entry.value {
    case .twice: .twice
    case .confirmed: .confirmed
    case .once, nil: .once
    }
  }

  private func pileEnergyAtStart(_ planned: ReadingUnderWay) -> QuantityValue? {
    let point = planned.point.loadPoint
    return facts.reading(planned.reading, at: point, of: planned.item).value(.pileEnergy, .start)
  }

  /// The moment of a key by both clocks, for whoever asks a person.
  var mark: @Sendable () throws(Failure) -> KeyPress.Moment {
    let clock = environment.clock
    return { () throws(Failure) -> KeyPress.Moment in
      KeyPress.Moment(reference: try clock.referenceTime(), bench: clock.now)
    }
  }
}

extension ExactDecimal {
  /// A number with as many decimals: `1.234`.
  fileprivate var example: ExactDecimal {
    guard (1...9).contains(places) else { return ExactDecimal(1234) }
    let digits = "123456789".prefix(places + 1)
    return ExactDecimal(digits: Int128(digits) ?? 1, places: places)
  }
}
