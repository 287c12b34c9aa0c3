import Wording

extension PlateField {
  static let display = [
    PlateField(
      "display.energy-register",
      BilingualText(zh: "电能显示", en: "Energy shown"),
      .choice([
        Field.Choice("session", BilingualText(zh: "单次充电", en: "per session")),
        Field.Choice("cumulative", BilingualText(zh: "累计", en: "cumulative")),
      ])
    ),
    PlateField(
      "display.resolution",
      BilingualText(zh: "最小变量", en: "Last digit"),
      .quantity(unit: "kWh"),
      hint: BilingualText(verbatim: "0.001 kWh")
    ),
    PlateField(
      "display.reading",
      BilingualText(zh: "末位以下", en: "Unseen digits"),
      .choice([
        Field.Choice("truncated", BilingualText(zh: "截断", en: "truncated")),
        Field.Choice("rounded", BilingualText(zh: "舍入", en: "rounded")),
      ])
    ),
    PlateField(
      "display.refresh",
      BilingualText(zh: "刷新周期", en: "Renewed every"),
      .quantity(unit: "s"),
      hint: BilingualText(verbatim: "1 s")
    ),
    PlateField("display.clock", BilingualText(zh: "显示时刻", en: "Shows its time"), yesOrNo),
    PlateField(
      "time-of-use-charging",
      BilingualText(zh: "分时计费", en: "Time-of-use"),
      yesOrNo,
      hint: BilingualText(zh: "分时计费的才检时钟", en: "only then the clock is verified")
    ),
    PlateField(
      "connectors",
      BilingualText(zh: "枪", en: "Connectors"),
      .connectors,
      hint: BilingualText(zh: "A 或 A, B；可写 B 63 A", en: "A or A, B; also B 63 A")
    ),
  ]

  static let place = [
    PlateField(
      "client",
      BilingualText(zh: "送检单位", en: "Client"),
      .words,
      hint: BilingualText(zh: "可空", en: "may be empty")
    ),
    PlateField(
      "station",
      BilingualText(zh: "安装地点", en: "Station"),
      .words,
      hint: BilingualText(zh: "可空", en: "may be empty"),
      belongsToModel: false
    ),
  ]

  private static let yesOrNo = Form.choice([
    Field.Choice("true", BilingualText(zh: "是", en: "yes")),
    Field.Choice("false", BilingualText(zh: "否", en: "no")),
  ])
}
