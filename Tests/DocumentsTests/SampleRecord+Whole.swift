import Evidence
import Metrology
import Wording

extension SampleRecord {
  /// A run with everything that a record can hold, and three supplementary items.
  static func whole() -> OriginalRecord {
    var record = conforming()
    record.plan = plan
    record.verdicts[1].loadPoints = record.verdicts[1].loadPoints.map(withBudget)
    record.verdicts += [insulation, indicationError, payment]
    record.indications += stable("imin", reading: 1) + stable("half", reading: 1)
    record.events = events
    record.settings = [
      SettingRecord(
        role: "reference-meter",
        command: "voltage-range",
        value: "600 V",
        readBack: "600"
      ),
      SettingRecord(role: "load", command: "current", value: "75 A", readBack: nil),
    ]
    return record
  }

  /// Stopped by a lost link before any item came to a verdict.
  static func aborted() -> OriginalRecord {
    var record = whole()
    record.verdicts = []
    record.closing = RunClosing(
      conclusion: .notCompleted,
      failedItems: [],
      unexaminedItems: ["appearance", "operating-error", "clock"],
      reason: BilingualText(zh: "标准电能表断线。", en: "The reference meter was cut off."),
      failure: linkLost,
      energyUsed: nil,
      loadReadBackOff: nil,
      benchSeconds: "61"
    )
    return record
  }

  static func inService(_ record: OriginalRecord) -> OriginalRecord {
    var record = record
    record.opening.kind = "in-service"
    return record
  }

  private static let linkLost = Failure(
    FailureCode(2107),
    BilingualText(zh: "标准电能表在 2 s 内没有应答。", en: "The reference meter did not answer within 2 s."),
    remedy: BilingualText(zh: "检查接线。", en: "Check its cable."),
    causes: ["poll: POLLHUP"]
  )

  private static let plan = PlanRecord(
    method: "digit-change",
    wiring: "dc",
    supplementary: ["insulation", "indication-error", "payment"],
    reference: PlanRecord.Reference(
      accuracyClass: ExactDecimal("0.05")!,
      repeatability: ExactDecimal("0.005")!,
      repeatabilityReadings: 10,
      energyDigits: 6,
      transducer: nil
    ),
    points: [
      PlanRecord.Point(
        loadPoint: "half",
        name: BilingualText(verbatim: "0.5 Imax"),
        voltage: QuantityValue("400 V")!,
        current: QuantityValue("75 A")!,
        readings: 2,
        plannedEnergy: QuantityValue("1.00 kWh")!,
        neededEnergy: QuantityValue("0.86 kWh")!,
        minutes: QuantityValue("2.1 min")!
      )
    ],
    energy: QuantityValue("4.00 kWh")!,
    minutes: QuantityValue("7.6 min")!
  )

  private static let events = [
    LedgerEntry(
      sequence: 21,
      run: 12,
      at: "2026-11-21T14:10:02+08:00",
      body: .event(
        EventRecord(
          name: "session-started",
          text: BilingualText(zh: "充电开始。", en: "A session began.")
        )
      )
    ),
    LedgerEntry(
      sequence: 44,
      run: 12,
      at: "2026-11-21T14:31:47+08:00",
      body: .event(
        EventRecord(
          name: "retried",
          text: BilingualText(zh: "重新连接标准电能表。", en: "The reference meter was connected again."),
          failure: linkLost
        )
      )
    ),
  ]

  private static func withBudget(_ point: LoadPointVerdict) -> LoadPointVerdict {
    var point = point
    point.powerFactor = ExactDecimal("1.0")
    point.uncertainty?.components = [
      (BilingualText(zh: "标准电能表", en: "Reference meter"), "0.028868", "∞"),
      (BilingualText(zh: "桩分辨力（两次读数）", en: "Pile resolution, two readings"), "0.040825", "∞"),
      (BilingualText(zh: "重复性", en: "Repeatability"), "0.003536", "9"),
    ]
    .map {
      UncertaintyStatement.Component(name: $0.0, standardUncertainty: $0.1, degreesOfFreedom: $0.2)
    }
    return point
  }

  private static func stable(_ loadPoint: String, reading: Int) -> [LedgerEntry] {
    let shown: [(IndicationRecord.Register, String)] = [
      (.voltage, "399.87 V"), (.current, "74.952 A"), (.power, "29971 W"),
      (.powerFactor, "0.99871 "),
    ]
    return shown.enumerated().map { index, value in
      LedgerEntry(
        sequence: 30 + index,
        run: 12,
        at: "2026-11-21T14:12:30.512+08:00",
        body: .indication(
          IndicationRecord(
            register: value.0,
            moment: .stable,
            item: "operating-error",
            loadPoint: loadPoint,
            reading: reading,
            session: 1,
            raw: "+3.9987E+02",
            value: value.1,
            through: "tcp://127.0.0.1:5025",
            source: "driver"
          )
        )
      )
    }
  }
}
