import Wording

extension PlateField {
  /// In the order in which a nameplate is read, the serial number first: a scanner types it.
  package static let all = identity + range + display + place

  private static let identity = [
    PlateField(
      "nameplate.serial",
      BilingualText(zh: "出厂编号", en: "Serial number"),
      .words,
      hint: BilingualText(zh: "可用扫码枪", en: "a scanner can type it"),
      belongsToModel: false
    ),
    PlateField(
      "nameplate.model",
      BilingualText(zh: "型号", en: "Model"),
      .words,
      hint: BilingualText(zh: "录过的型号自动带出", en: "a model typed before fills in the rest")
    ),
    PlateField("nameplate.maker", BilingualText(zh: "制造厂", en: "Maker"), .words),
    PlateField(
      "nameplate.year",
      BilingualText(zh: "制造年份", en: "Year"),
      .value,
      hint: BilingualText(verbatim: "2026"),
      belongsToModel: false
    ),
    PlateField(
      "installed",
      BilingualText(zh: "安装日期", en: "Installed on"),
      .value,
      hint: BilingualText(verbatim: "2026-03-01"),
      belongsToModel: false
    ),
    PlateField(
      "nameplate.kind",
      BilingualText(zh: "名称", en: "Instrument"),
      .choice([
        Field.Choice("dc-charger", BilingualText(zh: "非车载充电机", en: "DC charger")),
        Field.Choice("ac-spot", BilingualText(zh: "交流充电桩", en: "AC spot")),
      ])
    ),
    PlateField(
      "nameplate.accuracy-class",
      BilingualText(zh: "准确度等级", en: "Accuracy class"),
      .value,
      hint: BilingualText(verbatim: "1")
    ),
  ]

  private static let range = [
    quantity("maximum-voltage", BilingualText(zh: "最大电压 Umax", en: "Maximum voltage"), "V"),
    quantity("minimum-voltage", BilingualText(zh: "最小电压 Umin", en: "Minimum voltage"), "V"),
    quantity("maximum-current", BilingualText(zh: "最大电流 Imax", en: "Maximum current"), "A", old),
    quantity("minimum-current", BilingualText(zh: "最小电流 Imin", en: "Minimum current"), "A", old),
    quantity("nominal-power", BilingualText(zh: "额定功率 Pn", en: "Nominal power"), "kW"),
    quantity(
      "nominal-voltage",
      BilingualText(zh: "额定电压 Un", en: "Nominal voltage"),
      "V",
      alternating
    ),
    PlateField(
      "nameplate.phases",
      BilingualText(zh: "相数（交流）", en: "Phases (AC)"),
      .choice([
        Field.Choice("1", BilingualText(verbatim: "1")),
        Field.Choice("3", BilingualText(verbatim: "3")),
      ])
    ),
    quantity("constant", BilingualText(zh: "脉冲常数", en: "Constant"), "imp/kWh", optional),
    quantity(
      "minimum-measured-quantity",
      BilingualText(zh: "最小被测量", en: "Minimum quantity"),
      "kWh",
      optional
    ),
  ]

  private static func quantity(
    _ key: String,
    _ label: BilingualText,
    _ unit: String,
    _ remark: BilingualText? = nil
  ) -> PlateField {
    PlateField(
      "nameplate.\(key)",
      label,
      .quantity(unit: unit),
      hint: BilingualText(
        zh: unit + (remark.map { "，\($0.zh)" } ?? ""),
        en: unit + (remark.map { ", \($0.en)" } ?? "")
      )
    )
  }

  private static let optional = BilingualText(zh: "没有则空", en: "empty if none")
  private static let old = BilingualText(
    zh: "2023 前安装且未标则空",
    en: "empty if not stated, before 2023"
  )
  private static let alternating = BilingualText(zh: "交流必填", en: "an AC spot states it")
}
