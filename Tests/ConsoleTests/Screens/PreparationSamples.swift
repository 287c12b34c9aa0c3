import Console
import Execution
import Metrology
import Procedures
import Wording

extension VerificationOrder {
  static func sample(kind: String = "initial") -> VerificationOrder {
    VerificationOrder(
      pile: "/piles/7.yaml",
      connector: "A",
      procedure: "jjg-1149-2022",
      kind: kind,
      method: "standstill",
      bench: "/bench.yaml"
    )
  }
}

extension PileChoices {
  static let sample = PileChoices(
    pile: "/piles/7.yaml",
    serial: "EX60-2026-0007",
    model: "EX-DC60",
    maker: BilingualText(zh: "示例充电设备有限公司", en: "Example Charging Co."),
    connectors: ["A", "B"].map { Field.Choice($0, BilingualText(verbatim: $0)) },
    procedures: [
      Procedure(
        id: "jjg-1149-2022",
        name: BilingualText(verbatim: "JJG 1149-2022"),
        title: BilingualText(
          zh: "电动汽车非车载充电机检定规程（试行）",
          en: "Off-board chargers for electric vehicles (trial)"
        ),
        kinds: VerificationKind.allCases.map { Field.Choice($0.rawValue, $0.name) },
        occasions: VerificationOccasion.allCases.map { Field.Choice($0.rawValue, $0.name) },
        methods: OperatingErrorProvision.Method.allCases.map { Field.Choice($0.rawValue, $0.name) }
      ),
      Procedure(
        id: "jjg-1149-2018",
        name: BilingualText(verbatim: "JJG 1149-2018"),
        title: BilingualText(zh: "试行前的版本", en: "The edition before"),
        kinds: [Field.Choice("initial", VerificationKind.initial.name)],
        occasions: [Field.Choice("routine", VerificationOccasion.routine.name)],
        methods: [Field.Choice("standstill", OperatingErrorProvision.Method.standstill.name)]
      ),
    ],
    bench: "/bench.yaml",
    remarks: [
      BilingualText(
        zh: "此前的记录 3 号，A 号枪：合格",
        en: "earlier record 3, connector A: conforming"
      )
    ]
  )
}

extension PlannedCard {
  static func sample(derived: Bool = false) -> PlannedCard {
    PlannedCard(
      order: .sample(),
      figures: [
        TextPair(BilingualText(zh: "型号", en: "Model"), BilingualText(verbatim: "EX-DC60")),
        TextPair(
          BilingualText(zh: "推导：最大电流", en: "Derived: Maximum current"),
          BilingualText(zh: "100 A（Imax = Pn/Un）", en: "100 A (Imax = Pn/Un)")
        ),
      ],
      derived: derived ? [.maximumCurrent, .minimumCurrent] : [],
      table: .sample,
      remarks: [
        BilingualText(
          zh:
            "Imax：每次读数 1.00 kWh（由显示分辨力决定），因为显示的末位 0.001 kWh 不超过误差限 1.0 % 的 0.1 倍；少于 1.00 kWh 的读数不算。",
          en:
            "Imax: 1.00 kWh a reading (set by: display resolution), because the last digit 0.001 kWh "
            + "is to be at most 0.1 of the limit 1.0 %; a reading below 1.00 kWh does not count."
        ),
        BilingualText(
          zh: "规程文件有 104 个决定性的数未核对，由此作出的文件是样张。",
          en:
            "104 deciding figures of the procedure are not checked: what rests on them is a specimen."
        ),
      ],
      energy: "4.00 kWh",
      time: "7.6 min",
      questions: Question.samples,
      devices: ["precondition/temperature": "HTC-1 No. 0042"]
    )
  }
}

extension TextTable {
  fileprivate static let sample = TextTable(
    title: BilingualText(
      zh: "EX60-2026-0007 的 A 号枪按 JJG 1149-2022 首次检定",
      en: "initial verification of EX60-2026-0007, connector A, by JJG 1149-2022"
    ),
    headers: [
      BilingualText(zh: "序", en: "No."), BilingualText(zh: "步骤", en: "Step"),
      BilingualText(zh: "电压", en: "Voltage"), BilingualText(zh: "电流", en: "Current"),
      BilingualText(zh: "电能", en: "Energy"), BilingualText(zh: "预计时间", en: "Expected time"),
      BilingualText(zh: "说明", en: "Remark"),
    ],
    rows: [
      row("1", BilingualText(zh: "核对仪器身份", en: "Identity of the instruments")),
      row(
        "2",
        BilingualText(zh: "检定条件", en: "Preconditions"),
        remark: BilingualText(
          zh: "环境温度、环境相对湿度、绝缘电阻",
          en: "Ambient temperature, Ambient relative humidity, Insulation resistance"
        )
      ),
      row(
        "3",
        BilingualText(zh: "Imax，第 1 次", en: "Imax, reading 1"),
        ["600 V", "100 A", "1.00 kWh", "1.4 min"],
        remark: BilingualText(zh: "充电 1", en: "session 1")
      ),
    ]
  )

  private static func row(
    _ number: String,
    _ step: BilingualText,
    _ cells: [String] = ["", "", "", ""],
    remark: BilingualText = BilingualText(verbatim: "")
  ) -> [BilingualText] {
    [BilingualText(verbatim: number), step] + cells.map { BilingualText(verbatim: $0) } + [remark]
  }
}

extension Question {
  static let maximumCurrent = derived("maximum-current", "最大电流", "maximum current", "100 A")
  static let minimumCurrent = derived("minimum-current", "最小电流", "minimum current", "10 A")

  private static func derived(_ id: String, _ zh: String, _ en: String, _ value: String) -> Question
  {
    Question(
      id: "derived/\(id)",
      text: BilingualText(
        zh: "铭牌未标\(zh)，按规则“2023-01-01 前安装、未标明：Imax = Pn/Un”取 \(value)，是否确认？",
        en:
          "The nameplate states no \(en); by the rule 'installed before 2023-01-01 and not stated: "
          + "Imax = Pn/Un' it is taken as \(value). Confirmed?"
      ),
      expectation: .confirmation(expected: true)
    )
  }

  static let samples = [
    Question(
      id: "precondition/temperature",
      text: BilingualText(zh: "环境温度", en: "Ambient temperature"),
      expectation: .quantity(.degreeCelsius, atLeast: nil, atMost: nil)
    ),
    Question(
      id: "precondition/insulation",
      text: BilingualText(zh: "绝缘电阻", en: "Insulation resistance"),
      expectation: .quantity(.megohm, atLeast: QuantityValue("5 MΩ"), atMost: nil)
    ),
    Question(
      id: "check/self-zero",
      text: BilingualText(zh: "标准电能表已自校零", en: "Reference meter zeroed"),
      expectation: .confirmation(expected: true)
    ),
    Question(
      id: "check/mark",
      text: BilingualText(zh: "型式批准或许可标志", en: "Mark of type approval or licence"),
      expectation: .text,
      isRequired: false
    ),
    Question(
      id: "check/seals-before",
      text: BilingualText(zh: "检定前封印编号", en: "Seal numbers, before"),
      expectation: .text
    ),
    Question(
      id: "appearance/nameplate",
      text: BilingualText(
        zh: "铭牌是否完整（名称型号、制造厂、标准号、编号和年份、最大最小电压、最大最小电流、等级）？",
        en: "Is the nameplate complete (name and model, maker, standard, serial number and year, "
          + "maximum and minimum voltage, maximum and minimum current, class)?"
      ),
      expectation: .confirmation(expected: true)
    ),
    Question(
      id: "appearance/damage",
      text: BilingualText(
        zh: "外壳、电缆和车辆插头是否没有影响计量或安全的损伤？",
        en:
          "Are housing, cable and vehicle connector free of damage that affects metering or safety?"
      ),
      expectation: .confirmation(expected: true)
    ),
  ]
}
