import Evidence
import Metrology
import Wording

extension SampleRecord {
  static let insulation = ItemVerdict(
    item: "insulation",
    name: BilingualText(zh: "绝缘电阻", en: "Insulation"),
    clause: nil,
    conclusion: .conforming,
    isSupplementary: true
  )

  static let indicationError = ItemVerdict(
    item: "indication-error",
    name: BilingualText(zh: "示值误差", en: "Error of indication"),
    clause: nil,
    conclusion: .conforming,
    sessions: [
      SessionVerdict(
        session: 1,
        shownEnergy: QuantityValue("1.003 kWh")!,
        referenceEnergy: QuantityValue("0.99988 kWh")!,
        error: "+0.312037",
        rounded: "+0.3",
        limit: QuantityValue("1.0 %")!,
        conclusion: .conforming
      )
    ],
    isSupplementary: true
  )

  /// Out of limits, which may not touch the conclusion of the verification.
  static let payment = ItemVerdict(
    item: "payment",
    name: BilingualText(zh: "付费金额误差", en: "Error of payment"),
    clause: nil,
    conclusion: .nonconforming,
    sessions: [
      SessionVerdict(
        session: 1,
        shownEnergy: QuantityValue("1.003 kWh")!,
        referenceEnergy: QuantityValue("0.99988 kWh")!,
        payment: PaymentVerdict(
          shown: QuantityValue("0.74 yuan")!,
          nominal: "0.714236",
          least: "0.7142",
          most: "0.7150",
          deviation: "+0.025764 yuan",
          periods: [
            BilingualText(zh: "00:00–08:00 电费 0.3121 服务费 0.4000", en: "00:00–08:00 0.3121 + 0.4000")
          ]
        ),
        limit: QuantityValue("0.01 yuan")!,
        conclusion: .nonconforming
      )
    ],
    isSupplementary: true,
    figures: [
      FigureUse(
        name: BilingualText(zh: "付费金额误差限", en: "Limit of payment"),
        value: "0.01 yuan",
        provenance: provenance(nil, "JJG 1149-2018, preview", .preview)
      )
    ]
  )
}
