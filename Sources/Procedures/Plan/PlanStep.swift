package import Wording

/// One step of a run.
package enum PlanStep: Hashable, Sendable {
  /// Every instrument's identity is compared before any output is on.
  case identity
  /// What concerns the bench, before or after the readings.
  case checks([BenchCheck], BenchCheck.Moment)
  /// What a rule for older piles gives; the verifier confirms each.
  case derivations([Derivation])
  case checklist([ChecklistQuestion])
  case preconditions([Precondition])
  /// The cumulative registers of pile and reference before the first and after the last reading.
  case registersAtStart
  case reading(PlannedReading)
  case registersAtEnd
  /// Insulation, indication error, payment.
  case item(PlannedItem)
  case clock(PlannedClock)
  case conclusion

  package var name: BilingualText {
    switch self {
    case .identity: BilingualText(zh: "核对仪器身份", en: "Identity of the instruments")
    case .checks(_, .before): BilingualText(zh: "装置检查（开始前）", en: "Checks of the bench, before")
    case .checks(_, .after): BilingualText(zh: "装置检查（结束后）", en: "Checks of the bench, after")
    case .derivations: BilingualText(zh: "确认推导值", en: "Derived values confirmed")
    case .checklist: BilingualText(zh: "外观与功能检查", en: "Appearance and function")
    case .preconditions: BilingualText(zh: "检定条件", en: "Preconditions")
    case .registersAtStart: BilingualText(zh: "记录起始电能示值", en: "Registers at the start")
    case .reading(let reading):
      BilingualText(
        zh: "\(reading.loadPoint.name.zh)，第 \(reading.number) 次",
        en: "\(reading.loadPoint.name.en), reading \(reading.number)"
      )
    case .registersAtEnd: BilingualText(zh: "记录终止电能示值", en: "Registers at the end")
    case .item(let item): item.title
    case .clock: BilingualText(zh: "时钟时刻误差", en: "Clock time error")
    case .conclusion: BilingualText(zh: "结论", en: "Conclusion")
    }
  }
}
