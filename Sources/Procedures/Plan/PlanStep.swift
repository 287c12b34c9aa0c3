package import Metrology
package import Wording

/// One step of a run.
package enum PlanStep: Hashable, Sendable {
  /// Every instrument's identity is compared before any output is on.
  case identity
  case checklist([ChecklistQuestion])
  case preconditions([Precondition])
  /// The cumulative registers of pile and reference before the first and after the last reading.
  case registersAtStart
  case reading(PlannedReading)
  case registersAtEnd
  case clock(PlannedClock)
  case conclusion

  package var name: BilingualText {
    switch self {
    case .identity: BilingualText(zh: "核对仪器身份", en: "Identity of the instruments")
    case .checklist: BilingualText(zh: "外观与功能检查", en: "Appearance and function")
    case .preconditions: BilingualText(zh: "检定条件", en: "Preconditions")
    case .registersAtStart: BilingualText(zh: "记录起始电能示值", en: "Registers at the start")
    case .reading(let reading):
      BilingualText(
        zh: "\(reading.loadPoint.name.zh)，第 \(reading.number) 次",
        en: "\(reading.loadPoint.name.en), reading \(reading.number)"
      )
    case .registersAtEnd: BilingualText(zh: "记录终止电能示值", en: "Registers at the end")
    case .clock: BilingualText(zh: "时钟时刻误差", en: "Clock time error")
    case .conclusion: BilingualText(zh: "结论", en: "Conclusion")
    }
  }
}

/// One reading of a load point.
package struct PlannedReading: Hashable, Sendable {
  package var loadPoint: PlannedLoadPoint
  /// At its load point, from 1.
  package var number: Int
  /// The charging session of the run, from 1: switching the load off ends it.
  package var session: Int
}

/// The comparison of the pile's clock.
package struct PlannedClock: Hashable, Sendable {
  package var treatment: ItemTreatment
  /// Nil where the deviation is recorded and not judged.
  package var limit: QuantityValue?
}
