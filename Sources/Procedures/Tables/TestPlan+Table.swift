import Metrology
package import Wording

extension TestPlan {
  /// Every step with voltage, current, power, energy and minutes, and the total last.
  package var table: TextTable {
    let (zh, en) = (kind.name.zh, kind.name.en)
    let (serial, number) = (pile.nameplate.serial, procedure.regulation.number)
    return TextTable(
      title: BilingualText(
        zh: "\(serial) 的 \(connector.id) 号枪按 \(number) \(zh)",
        en: "\(en) of \(serial), connector \(connector.id), by \(number)"
      ),
      headers: [
        BilingualText(zh: "序", en: "No."), BilingualText(zh: "步骤", en: "Step"),
        BilingualText(zh: "电压", en: "Voltage"), BilingualText(zh: "电流", en: "Current"),
        BilingualText(zh: "功率", en: "Power"), BilingualText(zh: "电能", en: "Energy"),
        BilingualText(zh: "预计时间", en: "Time"),
        BilingualText(zh: "说明", en: "Remark"),
      ],
      rows: steps.enumerated().map { [BilingualText("\($0.offset + 1)")] + cells($0.element) }
        + [totalRow]
    )
  }

  /// What a reader of the plan must know beside its steps.
  package var remarks: [BilingualText] {
    let setting = loadPoints.compactMap { point in
      point.remark.map { remark in
        BilingualText(zh: "\(point.name.zh)：\(remark.zh)。", en: "\(point.name.en): \(remark.en).")
      }
    }
    let energy = loadPoints.map { point in
      BilingualText(
        zh: "\(point.name.zh)：每次读数 \(point.plannedEnergy)（由\(point.rule.name.zh)决定），"
          + "因为\(point.reason.zh)；少于 \(point.neededEnergy) 的读数不算。",
        en: "\(point.name.en): \(point.plannedEnergy) a reading (set by: \(point.rule.name.en)), "
          + "because \(point.reason.en); a reading below \(point.neededEnergy) does not count."
      )
    }
    let unchecked = procedure.unconfirmedDecidingFigures.count
    let specimen = BilingualText(
      zh: "规程文件有 \(unchecked) 个决定性的数未核对，由此作出的文件是样张。",
      en: "\(unchecked) deciding figures of the procedure are not checked: "
        + "what rests on them is a specimen."
    )
    return setting + energy + derivations + ways + noLoad + (unchecked == 0 ? [] : [specimen])
  }

  /// Method and load, which are printed, and who carries the current.
  private var ways: [BilingualText] {
    let load = procedure.operatingError.load.value.name
    return [
      BilingualText(
        zh: "读数方法：\(method.name.zh)；\(load.zh)。",
        en: "Reading method: \(method.name.en); \(load.en)."
      )
    ]
  }

  /// The bench measures it only where it reads the display, which the plan does not know.
  private var noLoad: [BilingualText] {
    let isAsked = steps.contains { step in
      if case .checklist(let questions) = step {
        questions.contains(where: \.isMeasured)
      } else {
        false
      }
    }
    guard isAsked, let criterion = procedure.operatingError.noLoad else { return [] }
    let during = criterion.during.value
    return [
      BilingualText(
        zh: "空载检查由装置测量时另需 \(during)。",
        en: "The check at no load takes another \(during) where the bench measures it."
      )
    ]
  }

  private var derivations: [BilingualText] {
    pile.derivations.map { derived in
      BilingualText(
        zh: "\(derived.name.zh) \(derived.value)：\(derived.rule.zh)；由检定员确认。",
        en: "\(derived.name.en) \(derived.value): \(derived.rule.en); the verifier confirms it."
      )
    }
  }

  private var totalRow: [BilingualText] {
    [
      .nothing, BilingualText(zh: "合计", en: "Total"), .nothing, .nothing, .nothing,
      BilingualText(energy), BilingualText(minutes),
      BilingualText(zh: "不含人员操作的时间", en: "people's own time comes on top"),
    ]
  }

  private func cells(_ step: PlanStep) -> [BilingualText] {
    let blank = [BilingualText](repeating: .nothing, count: 5)
    switch step {
    case .reading(let reading):
      let point = reading.loadPoint
      return [
        step.name, voltage(of: point), BilingualText(point.current),
        BilingualText(point.power), BilingualText(point.plannedEnergy),
        BilingualText(point.expectedTime),
        remark(on: reading),
      ]
    case .checklist(let questions):
      let remark = BilingualText(zh: "\(questions.count) 个问题", en: "\(questions.count) questions")
      return [step.name] + blank + [remark]
    case .preconditions(let conditions):
      return [step.name] + blank
        + [
          BilingualText(
            zh: conditions.map(\.name.zh).joined(separator: "、"),
            en: conditions.map(\.name.en).joined(separator: ", ")
          )
        ]
    case .checks(let checks, _):
      let remark = BilingualText(zh: "\(checks.count) 项", en: "\(checks.count) checks")
      return [step.name] + blank + [remark]
    case .derivations(let derivations):
      let remark = BilingualText(
        zh: derivations.map { "\($0.name.zh) \($0.value)" }.joined(separator: "、"),
        en: derivations.map { "\($0.name.en) \($0.value)" }.joined(separator: ", ")
      )
      return [step.name] + blank + [remark]
    case .item(let item):
      return [step.name] + blank + [remark(item.treatment, limit: item.limit)]
    case .clock(let clock):
      let limit = clock.limit.map { BilingualText("±\($0)") }
      return [step.name] + blank + [remark(clock.treatment, limit: limit)]
    case .identity, .registersAtStart, .registersAtEnd, .conclusion:
      return [step.name] + blank + [.nothing]
    }
  }

  private func voltage(of point: PlannedLoadPoint) -> BilingualText {
    point.phases == 1
      ? BilingualText(point.voltage) : BilingualText("\(point.phases) × \(point.voltage)")
  }

  private func remark(on reading: PlannedReading) -> BilingualText {
    let factor = reading.loadPoint.powerFactor
    let end = factor == ExactDecimal(1) ? "" : ", cos φ \(factor)"
    return BilingualText(
      zh: "充电 \(reading.session)\(end)",
      en: "session \(reading.session)\(end)"
    )
  }

  private func remark(_ treatment: ItemTreatment, limit: BilingualText?) -> BilingualText {
    guard let limit else { return treatment.name }
    guard treatment == .supplementary else { return limit }
    return BilingualText(
      zh: "\(limit.zh)（\(treatment.name.zh)）",
      en: "\(limit.en) (\(treatment.name.en))"
    )
  }
}
