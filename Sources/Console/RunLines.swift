package import Execution
import Evidence
import Metrology
package import Wording

/// The lines that stay on the screen for each event, the same for a terminal and for a log.
package enum RunLines {
  package static func lines(
    for event: RunEvent,
    in language: Language,
    width: Int = 80
  ) -> [String] {
    switch event {
    case .opened(let number, let plan): opened(number, plan, language)
    case .resumed(let interruption): interruption.lines.map { $0.text(in: language) }
    case .notice(let text): ["! " + text.text(in: language)]
    case .paused(let person, let limit): [paused(person, limit).text(in: language)]
    case .continued(let person, let length): [continued(person, length).text(in: language)]
    case .step(let name): ["▸ " + name.text(in: language)]
    case .progress: []
    case .reading(let point, let reading): [self.reading(point, reading, language)]
    case .judged(let verdict): judged(verdict, language)
    case .failed(let failure): failure.lines(in: language)
    case .loadNotSafe(let failure): LoudBanner.lines(failure, width: width)
    case .cleanUp: []
    case .closed(let number, let closing): closed(number, closing, language)
    }
  }

  private static func opened(_ number: Int, _ plan: PlanRecord, _ language: Language) -> [String] {
    let text = BilingualText(
      zh: "原始记录 \(number) 号。计划电能 \(plan.energy)，预计 \(plan.minutes.number) 分钟。",
      en: "Record \(number). Planned energy \(plan.energy), about \(plan.minutes.number) minutes."
    )
    return [text.text(in: language)]
  }

  private static func paused(_ person: String, _ limit: QuantityValue) -> BilingualText {
    BilingualText(
      zh: "‖ 暂停（\(person)），负载已断开，最长 \(limit)。",
      en: "‖ Paused (\(person)), the load is off; at most \(limit)."
    )
  }

  private static func continued(_ person: String, _ length: Duration) -> BilingualText {
    let time = DurationText.of(length)
    return BilingualText(
      zh: "▸ 继续（\(person)），暂停了 \(time.zh)。",
      en: "▸ Going on (\(person)) after a pause of \(time.en)."
    )
  }

  static func reading(
    _ point: BilingualText,
    _ reading: ReadingVerdict,
    _ language: Language
  ) -> String {
    let text = BilingualText(
      zh:
        "第 \(reading.reading) 次：桩 \(reading.pileEnergy)，标准 \(reading.referenceEnergy)，误差 \(reading.error) %",
      en: "reading \(reading.reading): pile \(reading.pileEnergy), reference "
        + "\(reading.referenceEnergy), error \(reading.error) %"
    )
    return "  \(point.text(in: language)) · \(text.text(in: language))"
  }

  static func judged(_ verdict: ItemVerdict, _ language: Language) -> [String] {
    let (name, conclusion) = (verdict.name, verdict.conclusion.text)
    let head = BilingualText(
      zh: "\(name.zh)：\(conclusion.zh)",
      en: "\(name.en): \(conclusion.en)"
    )
    let remark = verdict.remark.map { ["  " + $0.text(in: language)] } ?? []
    return ["\(verdict.conclusion.mark) \(head.text(in: language))"]
      + verdict.loadPoints.map { point($0, language) }
      + (verdict.clock.map { [clock($0, language)] } ?? []) + remark
  }

  private static func point(_ point: LoadPointVerdict, _ language: Language) -> String {
    let result = result(of: point)
    let words = BilingualText(
      zh: "\(point.name.zh)：\(result.zh)",
      en: "\(point.name.en): \(result.en)"
    )
    return "  \(point.conclusion.mark) \(words.text(in: language))"
  }

  private static func result(of point: LoadPointVerdict) -> BilingualText {
    guard let mean = point.mean, let rounded = point.rounded, let stated = point.uncertainty else {
      return BilingualText(zh: "没有读完", en: "not read to the end")
    }
    return BilingualText(
      zh: "平均 \(mean) %，修约 \(rounded) %，限 ±\(point.limit)，U \(stated.expanded) %",
      en: "mean \(mean) %, rounded \(rounded) %, limit ±\(point.limit), U \(stated.expanded) %"
    )
  }

  private static func clock(_ clock: ClockVerdict, _ language: Language) -> String {
    let limit = clock.limit
    let words = BilingualText(
      zh: "桩时钟 − 参考时钟 = \(clock.deviation)" + (limit.map { "，限 ±\($0)" } ?? ""),
      en: "pile's clock − reference clock = \(clock.deviation)"
        + (limit.map { ", limit ±\($0)" } ?? "")
    )
    let pressed = clock.reaction.map {
      BilingualText(zh: "，已修正反应时间 \($0)", en: ", corrected by a reaction time of \($0)")
    }
    return "  " + words.text(in: language) + (pressed?.text(in: language) ?? "")
  }

  static func session(_ session: SessionVerdict, _ language: Language) -> String {
    let energy = BilingualText(
      zh: "第 \(session.session) 次充电：桩 \(session.shownEnergy)，标准 \(session.referenceEnergy)"
        + (session.error.map { "，误差 \($0) %" } ?? ""),
      en: "session \(session.session): pile \(session.shownEnergy), reference "
        + "\(session.referenceEnergy)" + (session.error.map { ", error \($0) %" } ?? "")
    ).text(in: language)
    let payment = session.payment.map {
      BilingualText(
        zh: "，金额 \($0.shown)，应付 \($0.nominal)，差 \($0.deviation)",
        en: ", amount \($0.shown), due \($0.nominal), deviation \($0.deviation)"
      ).text(in: language)
    }
    let limit = BilingualText(zh: "，限 ±\(session.limit)", en: ", limit ±\(session.limit)")
    return "\(session.conclusion.mark) \(energy)\(payment ?? "")\(limit.text(in: language))"
  }

  private static func closed(
    _ number: Int,
    _ closing: RunClosing,
    _ language: Language
  ) -> [String] {
    let load =
      switch closing.loadReadBackOff {
      case true: BilingualText(zh: "负载已断开（已回读）。", en: "The load is off (read back).")
      case false: BilingualText(zh: "负载未能断开！", en: "THE LOAD IS NOT OFF.")
      case nil: BilingualText(zh: "负载状态未知！", en: "WHETHER THE LOAD IS OFF IS NOT KNOWN.")
      }
    let conclusion = BilingualText(
      zh: "检定结论：\(closing.conclusion.text.zh)（原始记录 \(number) 号）",
      en: "Conclusion: \(closing.conclusion.text.en) (record \(number))"
    )
    let reason = closing.reason.map { [$0.text(in: language)] } ?? []
    let energy = closing.energyUsed.map {
      [BilingualText(zh: "本次检定用电 \($0)。", en: "Energy used: \($0).").text(in: language)]
    }
    return ["\(closing.conclusion.mark) \(conclusion.text(in: language))"] + reason
      + [load.text(in: language)] + (energy ?? [])
  }
}
