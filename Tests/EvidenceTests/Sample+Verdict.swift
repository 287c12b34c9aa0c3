import Evidence
import Metrology
import Wording

extension Sample {
  static let verdict = ItemVerdict(
    item: "operating-error",
    name: BilingualText(zh: "工作误差", en: "Operating error"),
    clause: "6.2.3",
    conclusion: .nonconforming,
    remark: BilingualText(zh: "超差", en: "out of limits"),
    loadPoints: [
      LoadPointVerdict(
        loadPoint: "0.5Imax",
        name: BilingualText(verbatim: "0.5 Imax"),
        voltage: quantity("500 V"),
        current: quantity("60 A"),
        readings: [
          ReadingVerdict(
            reading: 1,
            session: 1,
            register: "session",
            pileStart: quantity("0.00 kWh"),
            pileEnd: quantity("1.02 kWh"),
            pileEnergy: quantity("1.02 kWh"),
            referenceEnergy: quantity("1.00000 kWh"),
            error: "+2.000000",
            rampShare: "0.12"
          )
        ],
        mean: "+2.000000",
        rounded: "+2.0",
        limit: quantity("1.0 %"),
        uncertainty: UncertaintyStatement(
          components: [
            .init(
              name: BilingualText(zh: "分辨力", en: "resolution"),
              standardUncertainty: "0.012",
              degreesOfFreedom: "∞"
            )
          ],
          effectiveDegreesOfFreedom: "∞",
          coverageFactor: "2.00",
          expanded: "0.13",
          bias: "-0.05"
        ),
        conclusion: .nonconforming
      )
    ],
    clock: ClockVerdict(
      pile: "2026-11-21T10:00:02+08:00",
      reference: time,
      deviation: "+2.0 s",
      limit: quantity("5 s"),
      referenceSource: "simulated-clock",
      referenceUncertainty: quantity("0.1 s")
    ),
    figures: [
      FigureUse(
        name: BilingualText(zh: "最大允许误差", en: "limit"),
        value: "1.0 %",
        provenance: Provenance(
          clause: "5.1",
          source: "JJG 1149-2022",
          status: .preview,
          enteredBy: "A",
          checkedBy: nil
        )
      )
    ],
    restsOn: [4, 5, 6]
  )

  static let plan = PlanRecord(
    reference: .init(
      accuracyClass: ExactDecimal("0.05")!,
      repeatability: ExactDecimal("0.005")!,
      repeatabilityReadings: 10,
      energyDigits: 6
    ),
    points: [
      .init(
        loadPoint: "0.5Imax",
        name: BilingualText(verbatim: "0.5 Imax"),
        voltage: quantity("500 V"),
        current: quantity("60 A"),
        readings: 3,
        plannedEnergy: quantity("1.20 kWh"),
        neededEnergy: quantity("1.00 kWh"),
        minutes: quantity("2.6 min")
      )
    ],
    energy: quantity("3.60 kWh"),
    minutes: quantity("8 min")
  )
}
