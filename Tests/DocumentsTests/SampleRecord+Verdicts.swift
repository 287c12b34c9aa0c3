import Evidence
import Metrology
import Wording

extension SampleRecord {
  static func appearance(_ conclusion: Conclusion) -> ItemVerdict {
    ItemVerdict(
      item: "appearance",
      name: BilingualText(zh: "外观与功能检查", en: "Appearance and function"),
      clause: "6",
      conclusion: conclusion,
      remark: conclusion == .conforming
        ? nil : BilingualText(zh: "显示有缺划。", en: "Segments of the display are missing.")
    )
  }

  static func clock(_ deviation: String, _ conclusion: Conclusion) -> ItemVerdict {
    ItemVerdict(
      item: "clock",
      name: BilingualText(zh: "时钟时刻误差", en: "Clock time error"),
      clause: "5.2",
      conclusion: conclusion,
      clock: ClockVerdict(
        pile: "2026-11-21T14:51:32+08:00",
        reference: "2026-11-21T14:51:29.6+08:00",
        deviation: deviation,
        limit: QuantityValue("180 s")!,
        referenceSource: "simulated-clock",
        referenceUncertainty: QuantityValue("0.5 s")!
      ),
      figures: [
        FigureUse(
          name: BilingualText(zh: "时钟时刻误差限", en: "Clock time error limit"),
          value: "180 s",
          provenance: provenance("5.2", "efolxx85b.com; field reports", .practice)
        )
      ]
    )
  }

  /// Load points Imin, 0.5 Imax and Imax; each number chooses what its readings came to.
  static func operatingError(_ outcomes: [Int]) -> ItemVerdict {
    let points = zip(
      outcomes,
      [("imin", "Imin", "4.0 A"), ("half", "0.5 Imax", "75.0 A"), ("imax", "Imax", "150.0 A")]
    )
    .map { loadPoint(outcome: $0.0, $0.1.0, $0.1.1, current: $0.1.2) }
    let conclusion = Conclusion.combined(points.map(\.conclusion))
    return ItemVerdict(
      item: "operating-error",
      name: BilingualText(zh: "工作误差", en: "Operating error"),
      clause: "5.1",
      conclusion: conclusion,
      remark: conclusion == .conforming
        ? nil
        : BilingualText(
          zh: "0.5 Imax 处修约值超出 ±1.0 %。",
          en: "Rounded value at 0.5 Imax is beyond ±1.0 %."
        ),
      loadPoints: points,
      figures: figures
    )
  }

  private static func loadPoint(
    outcome: Int,
    _ id: String,
    _ name: String,
    current: String
  ) -> LoadPointVerdict {
    let outcomes: [(errors: [String], mean: String, rounded: String)] = [
      (["+0.312500", "+0.298400"], "+0.305450", "+0.3"),
      (["-0.041200", "-0.022100"], "-0.031650", "-0.0"),
      (["-0.512600", "-0.487300"], "-0.499950", "-0.5"),
      (["+1.341800", "+1.322600"], "+1.332200", "+1.3"),
    ]
    let (errors, mean, rounded) = outcomes[outcome]
    return LoadPointVerdict(
      loadPoint: id,
      name: BilingualText(verbatim: name),
      voltage: QuantityValue("400.0 V")!,
      current: QuantityValue(current)!,
      readings: errors.enumerated().map { reading($0.offset + 1, error: $0.element) },
      mean: mean,
      rounded: rounded,
      limit: QuantityValue("1.0 %")!,
      uncertainty: UncertaintyStatement(
        components: [],
        effectiveDegreesOfFreedom: "∞",
        coverageFactor: "2",
        expanded: "0.13",
        bias: "-0.050"
      ),
      conclusion: outcome == 3 ? .nonconforming : .conforming
    )
  }

  private static func reading(_ number: Int, error: String) -> ReadingVerdict {
    ReadingVerdict(
      reading: number,
      session: number,
      register: "session",
      pileStart: QuantityValue("0.000 kWh")!,
      pileEnd: QuantityValue("1.003 kWh")!,
      pileEnergy: QuantityValue("1.003 kWh")!,
      referenceEnergy: QuantityValue("0.99988 kWh")!,
      error: error,
      rampShare: "0.42"
    )
  }

  private static let figures = [
    FigureUse(
      name: BilingualText(zh: "工作误差限（1 级）", en: "Operating error limit, class 1"),
      value: "1.0 %",
      provenance: provenance("5.1", "cncyxny.com/511.html; cnevcharger.com", .practice)
    ),
    FigureUse(
      name: BilingualText(zh: "修约间隔（1 级）", en: "Rounding interval, class 1"),
      value: "0.1 %",
      provenance: provenance(nil, "LYTEST.WPF, by analogy with JJG 596-2012", .unconfirmed)
    ),
    FigureUse(
      name: BilingualText(zh: "每负载点读数个数", en: "Readings at a load point"),
      value: "2",
      provenance: provenance("7.3", "JJG 1149-2022, printed text", .confirmed, checkedBy: "李梅")
    ),
    FigureUse(
      name: BilingualText(zh: "最小累计电能", en: "Minimum accumulated energy"),
      value: "1 kWh",
      provenance: provenance(nil, "derived from resolution and limit", .unconfirmed)
    ),
  ]
}
