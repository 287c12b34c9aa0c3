import Evidence
@testable import Execution
import Metrology
import Testing
import Wording

/// Events as a run tells them, with figures as a run gives them.
enum Samples {
  static let point = BilingualText(zh: "0.5 Imax", en: "0.5 Imax")

  static func quantity(_ text: String) throws -> QuantityValue {
    try #require(QuantityValue(text))
  }

  static func plan(points: Int = 0) throws -> PlanRecord {
    PlanRecord(
      reference: PlanRecord.Reference(
        accuracyClass: ExactDecimal(digits: 5, places: 2),
        repeatability: ExactDecimal(digits: 5, places: 3),
        repeatabilityReadings: 10,
        energyDigits: 6
      ),
      points: try names.prefix(points).map(planned),
      energy: try quantity("4.00 kWh"),
      minutes: try quantity("7.6 min")
    )
  }

  private static let names = ["Imin", "0.5 Imax", "0.8 Imax", "Imax"]

  private static func planned(_ name: String) throws -> PlanRecord.Point {
    PlanRecord.Point(
      loadPoint: name,
      name: BilingualText(verbatim: name),
      voltage: try quantity("600 V"),
      current: try quantity("50 A"),
      readings: 2,
      plannedEnergy: try quantity("1.00 kWh"),
      neededEnergy: try quantity("0.95 kWh"),
      minutes: try quantity("2.1 min")
    )
  }

  static func reading(_ number: Int = 1) throws -> ReadingVerdict {
    ReadingVerdict(
      reading: number,
      session: number,
      register: "session",
      pileStart: try quantity("0.000 kWh"),
      pileEnd: try quantity("1.254 kWh"),
      pileEnergy: try quantity("1.254 kWh"),
      referenceEnergy: try quantity("1250.13 Wh"),
      error: "+0.309568",
      rampShare: "10.00"
    )
  }

  static func operatingError(_ conclusion: Conclusion = .conforming) throws -> ItemVerdict {
    let isMissing = conclusion == .notCompleted
    let point = LoadPointVerdict(
      loadPoint: "half-imax",
      name: BilingualText(zh: "0.5 Imax", en: "0.5 Imax"),
      voltage: try quantity("600 V"),
      current: try quantity("50 A"),
      readings: isMissing ? [] : [try reading(1), try reading(2)],
      mean: isMissing ? nil : "+0.309568",
      rounded: isMissing ? nil : "+0.3",
      limit: try quantity("1.0 %"),
      uncertainty: isMissing
        ? nil
        : UncertaintyStatement(
          components: [],
          effectiveDegreesOfFreedom: "∞",
          coverageFactor: "2",
          expanded: "0.082",
          bias: "-0.040"
        ),
      conclusion: conclusion
    )
    return ItemVerdict(
      item: "operating-error",
      name: BilingualText(zh: "工作误差", en: "Operating error"),
      clause: "5.1",
      conclusion: conclusion,
      remark: conclusion == .nonconforming
        ? BilingualText(
          zh: "超出最大允许误差：0.5 Imax",
          en: "Out of the maximum permissible error: 0.5 Imax"
        ) : nil,
      loadPoints: [point]
    )
  }

  static func clock(judged isJudged: Bool) throws -> ItemVerdict {
    ItemVerdict(
      item: "clock",
      name: BilingualText(zh: "时钟时刻误差", en: "Clock time error"),
      clause: "5.2",
      conclusion: isJudged ? .conforming : .notApplicable,
      remark: isJudged ? nil : BilingualText(zh: "只记录", en: "recorded, not judged"),
      clock: ClockVerdict(
        pile: "2026-11-21T09:24:27+08:00",
        reference: "2026-11-21T09:24:25.626+08:00",
        deviation: "+1.37 s",
        limit: isJudged ? try quantity("5 s") : nil,
        referenceSource: "system-clock",
        referenceUncertainty: try quantity("0.051 s")
      )
    )
  }

  static let failure = Failure(
    FailureCode(2008),
    BilingualText(
      zh: "标准电能表在 2 s 内没有应答 :NUM:NORM:VAL?。",
      en: "The reference meter did not answer :NUM:NORM:VAL? within 2 s."
    ),
    remedy: BilingualText(zh: "检查电缆。", en: "Check its cable."),
    causes: ["poll: timed out"]
  )

  static func closing(_ conclusion: Conclusion, isOff: Bool?) throws -> RunClosing {
    RunClosing(
      conclusion: conclusion,
      failedItems: [],
      unexaminedItems: [],
      reason: conclusion == .notCompleted
        ? BilingualText(zh: "检定被中止：收到信号 INT。", en: "The run was ended: signal INT arrived.") : nil,
      failure: nil,
      energyUsed: isOff == nil ? nil : try quantity("4501.39 Wh"),
      loadReadBackOff: isOff,
      benchSeconds: "465.700"
    )
  }

  static func progress(_ phase: BilingualText, isMeasured: Bool) throws -> RunProgress {
    RunProgress(
      loadPoint: BilingualText(zh: "0.5 Imax", en: "0.5 Imax"),
      reading: 2,
      readings: 2,
      phase: phase,
      voltage: isMeasured ? try quantity("600.16 V") : nil,
      current: isMeasured ? try quantity("49.994 A") : nil,
      power: isMeasured ? try quantity("30001 W") : nil,
      energy: isMeasured ? try quantity("556.256 Wh") : nil,
      plannedEnergy: try quantity("1.00 kWh"),
      elapsed: .seconds(131),
      remaining: .seconds(325)
    )
  }

  /// Live values in the middle of a reading.
  static func live(isReadByPerson: Bool = false) throws -> RunProgress {
    var progress = try progress(BilingualText(zh: "保持", en: "hold"), isMeasured: true)
    progress.pointRemaining = .seconds(80)
    (progress.readingsDone, progress.readingsPlanned) = (3, 8)
    progress.next = BilingualText(zh: "0.8 Imax，第 1 次", en: "0.8 Imax, reading 1")
    progress.isReadByPerson = isReadByPerson
    return progress
  }

  /// An operating error with one load point for each mean error in percent; the limit is 1 %.
  static func operatingError(errors: [Double]) throws -> ItemVerdict {
    var verdict = try operatingError()
    let point = verdict.loadPoints[0]
    verdict.loadPoints = zip(["Imin", "0.5 Imax", "Imax"], errors).map { name, error in
      var point = point
      let text = (error < 0 ? "-" : "+") + "\(abs(error))00"
      (point.name, point.mean) = (BilingualText(verbatim: name), text)
      point.rounded = String(text.prefix(4))
      for index in point.readings.indices { point.readings[index].error = text }
      point.conclusion = abs(error) > 1 ? .nonconforming : .conforming
      return point
    }
    let isOut = verdict.loadPoints.contains { $0.conclusion == .nonconforming }
    verdict.conclusion = isOut ? .nonconforming : .conforming
    return verdict
  }

  static let opening = RunOpening(
    procedure: "jjg-1149-2022",
    procedureTitle: BilingualText(zh: "电动汽车非车载充电机", en: "Off-board chargers"),
    regulation: "JJG 1149",
    edition: "2022",
    kind: "initial",
    occasion: "routine",
    pile: PileIdentity(maker: "示例", model: "DC-60", serial: "2026-0001"),
    nameplate: [],
    connector: "A",
    bench: "BENCH-1 一号检定装置",
    place: "充电桩检定室",
    verifier: "王检定",
    client: nil,
    clock: "wall",
    specimenReasons: []
  )
}
