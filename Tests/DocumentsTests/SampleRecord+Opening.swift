import Evidence
import Metrology
import Wording

extension SampleRecord {
  static let opening = RunOpening(
    procedure: "jjg-1149-2022",
    procedureTitle: BilingualText(
      zh: "电动汽车非车载充电机检定规程（试行）",
      en: "Verification Regulation of Off-board Chargers for Electric Vehicles (trial)"
    ),
    regulation: "JJG 1149-2022",
    edition: "2022",
    kind: "subsequent",
    occasion: "routine",
    pile: PileIdentity(maker: "深圳示例充电设备有限公司", model: "SIM-DC60", serial: "SN-2024-000317"),
    nameplate: [
      LabelledValue(BilingualText(zh: "名称", en: "Instrument"), "电动汽车非车载充电机 Off-board charger"),
      LabelledValue(BilingualText(zh: "型号", en: "Model"), "SIM-DC60"),
      LabelledValue(BilingualText(zh: "出厂编号", en: "Serial number"), "SN-2024-000317"),
      LabelledValue(BilingualText(zh: "制造厂", en: "Maker"), "深圳示例充电设备有限公司"),
      LabelledValue(BilingualText(zh: "制造年份", en: "Year"), "2024"),
      LabelledValue(BilingualText(zh: "准确度等级", en: "Accuracy class"), "1 级"),
      LabelledValue(BilingualText(zh: "最大电压", en: "Maximum voltage"), "750 V"),
      LabelledValue(BilingualText(zh: "最小电压", en: "Minimum voltage"), "200 V"),
      LabelledValue(BilingualText(zh: "最大电流", en: "Maximum current"), "150 A"),
      LabelledValue(BilingualText(zh: "最小电流", en: "Minimum current"), "4 A"),
      LabelledValue(BilingualText(zh: "额定功率", en: "Nominal power"), "60 kW"),
      LabelledValue(BilingualText(zh: "安装日期", en: "Installed on"), "2024-06-01"),
      LabelledValue(BilingualText(zh: "电能显示", en: "Energy display"), "单次充电，0.001 kWh，截断，每 1 s 刷新"),
      LabelledValue(BilingualText(zh: "计费", en: "Charging by"), "分时计费 time of use"),
    ],
    connector: "A",
    bench: "BENCH-1 一号检定装置",
    place: "武汉市江夏区示范充电站 3 号位",
    verifier: "王建国",
    client: "武汉示例新能源汽车充电服务有限公司",
    clock: "simulated",
    specimenReasons: [
      BilingualText(
        zh: "标准电能表、负载、车辆模拟装置由模拟器应答。",
        en: "Reference meter, load and vehicle simulator were answered by the simulator."
      ),
      BilingualText(zh: "使用了模拟时钟。", en: "A simulated clock was used."),
      BilingualText(
        zh: "决定结论的数值尚未经本机构技术负责人与印刷版规程核对确认。",
        en: "Figures that decide are not confirmed with their printed source by the technical head."
      ),
      BilingualText(zh: "本版本尚无电子签名。", en: "This edition has no signatures."),
    ]
  )

  static let identities = [
    identity(
      "reference-meter",
      "YOKOGAWA",
      "WT310E",
      "SIM-WT-0001",
      "0.05 %",
      "SIM-CERT-1",
      "2027-11-20"
    ),
    identity("load", "ITECH", "IT8816", "SIM-IT-0001", nil, nil, nil),
    identity("vehicle-simulator", "ASSIZE", "SIM-BMS", "SIM-BMS-0001", nil, nil, nil),
    identity("pile-display", "ASSIZE", "SIM-PILE", "SN-2024-000317", nil, nil, nil),
  ]

  private static func identity(
    _ role: String,
    _ maker: String,
    _ model: String,
    _ serial: String,
    _ accuracyClass: String?,
    _ certificate: String?,
    _ validUntil: String?
  ) -> IdentityRecord {
    IdentityRecord(
      role: role,
      driver: "sample",
      link: "tcp://127.0.0.1:5025",
      answer: "ASSIZE-SIMULATED \(maker),\(model),\(serial),1.0",
      maker: maker,
      model: model,
      serial: serial,
      firmware: "1.0",
      isSimulated: true,
      accuracyClass: accuracyClass,
      calibrationCertificate: certificate,
      validUntil: validUntil
    )
  }

  static func answers(_ appearance: Conclusion) -> [AnswerRecord] {
    [
      answer(
        "preconditions/temperature",
        BilingualText(zh: "环境温度", en: "Ambient temperature"),
        "-3.5 °C",
        limit: nil,
        with: "温湿度计 TH-07"
      ),
      answer(
        "preconditions/humidity",
        BilingualText(zh: "相对湿度", en: "Relative humidity"),
        "46 %RH",
        limit: nil,
        with: "温湿度计 TH-07"
      ),
      answer(
        "preconditions/insulation",
        BilingualText(zh: "绝缘电阻", en: "Insulation resistance"),
        "120 MΩ",
        limit: BilingualText(verbatim: "≥ 5 MΩ"),
        with: "绝缘电阻表 JY-03"
      ),
      answer(
        "appearance/nameplate",
        BilingualText(zh: "铭牌完整、清晰", en: "The nameplate is complete and legible"),
        "yes"
      ),
      answer(
        "appearance/display",
        BilingualText(zh: "显示完整，无缺划", en: "The display shows every segment"),
        appearance == .conforming ? "yes" : "no"
      ),
      answer(
        "appearance/seal",
        BilingualText(zh: "封印完好", en: "The seals are whole"),
        "yes"
      ),
    ]
  }

  private static func answer(
    _ item: String,
    _ question: BilingualText,
    _ answer: String,
    limit: BilingualText? = nil,
    with: String? = nil
  ) -> AnswerRecord {
    let isJudged = limit != nil || item.hasPrefix("appearance")
    return AnswerRecord(
      item: item,
      question: question,
      answer: answer,
      isAcceptable: isJudged ? answer != "no" : nil,
      limit: limit,
      by: "王建国",
      at: "2026-11-21T14:01:30+08:00",
      with: with,
      source: "keyed"
    )
  }

  static let registers: [LedgerEntry] = [
    register(.referenceEnergy, .runStart, "0.00000 kWh", 5, "14:05:20"),
    register(.pileCumulativeEnergy, .runStart, "1204.310 kWh", 6, "14:05:21"),
    register(.referenceEnergy, .runEnd, "6.48213 kWh", 90, "14:52:30"),
    register(.pileCumulativeEnergy, .runEnd, "1210.811 kWh", 91, "14:52:31"),
  ]

  private static func register(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ value: String,
    _ sequence: Int,
    _ time: String
  ) -> LedgerEntry {
    LedgerEntry(
      sequence: sequence,
      run: 12,
      at: "2026-11-21T\(time)+08:00",
      body: .indication(
        IndicationRecord(
          register: register,
          moment: moment,
          item: nil,
          loadPoint: nil,
          reading: nil,
          session: nil,
          raw: value,
          value: value,
          through: "tcp://127.0.0.1:5025",
          source: "driver"
        )
      )
    )
  }
}
