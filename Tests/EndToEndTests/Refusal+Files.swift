extension Refusal {
  /// Files that contradict themselves, each other or the day.
  static let files = [
    Refusal(
      "a pile file without a class",
      english: ["nameplate.accuracy-class: the key is missing.", "such as 1; the class decides"],
      chinese: ["nameplate.accuracy-class: 缺少该键。", "误差限由等级决定。"]
    ) { try $0.pile { try $0.removing(line: "accuracy-class: 1") } },
    Refusal(
      "a nameplate that contradicts itself",
      english: [
        "nameplate.minimum-current: Imin = 150 A is not below Imax", "Check both figures.",
      ],
      chinese: ["Imin = 150 A 不小于 Imax = 100 A。", "请核对两个数。"]
    ) { try $0.pile { try $0.replacing("minimum-current: 5 A", with: "minimum-current: 150 A") } },
    Refusal(
      "an unknown key, with its line and column and the key that was meant",
      english: [":46:3: display.refesh: the key is not known.", "Did you mean 'refresh'?"],
      chinese: [":46:3: display.refesh: 该键未定义。", "是否指 'refresh'？"]
    ) { try $0.pile { try $0.replacing("refresh: 1 s", with: "refesh: 1 s") } },
    Refusal(
      "a quantity without its unit",
      english: ["nameplate.maximum-current: 100 has no unit.", "Write '100 A' or '100 mA'."],
      chinese: ["nameplate.maximum-current: 100 没有单位。", "请写 '100 A' 或 '100 mA'。"]
    ) {
      try $0.pile { try $0.replacing("maximum-current: 100 A  ", with: "maximum-current: 100  ") }
    },
    Refusal(
      "a pile file that is no YAML",
      english: [
        "pile.yaml:3:1: this is not valid YAML", "Check indentation, colons and quotation",
      ],
      chinese: ["pile.yaml:3:1: 不是有效的 YAML", "请检查此处及上一行的缩进、冒号和引号。"]
    ) { ["--pile": try $0.folder.write("schema: 1\nnameplate: [\n", to: "pile.yaml")] },
    Refusal(
      "a pile file that is not there",
      english: ["nowhere.yaml: the file does not exist.", "Check the path and the name."],
      chinese: ["nowhere.yaml: 文件不存在。", "请检查路径和文件名。"]
    ) { ["--pile": $0.folder.file("nowhere.yaml")] },
    Refusal(
      "an unknown driver",
      english: ["there is no driver 'itech-it880' for a load.", "Did you mean 'itech-it8800'?"],
      chinese: ["负载没有驱动 'itech-it880'。", "是否指 'itech-it8800'？"]
    ) { try $0.bench { try $0.replacing("itech-it8800", with: "itech-it880") } },
    Refusal(
      "two instruments on one port",
      english: [
        "is the link of the reference meter already.", "Give each instrument a link of its own.",
      ],
      chinese: ["已由标准电能表占用。", "每台仪器用自己的连接地址。"]
    ) { try $0.benchWithOneLinkTwice() },
    Refusal(
      "a calibration certificate that expired the day before",
      english: ["of the reference meter expired on 2026-03-01.", "Have the instrument calibrated"],
      chinese: ["已于 2026-03-01 到期。", "请重新校准该仪器"]
    ) {
      try $0.bench { try $0.replacing("valid-until: 2027-03-01", with: "valid-until: 2026-03-01") }
    },
    Refusal(
      "an answers file that leaves a question open",
      english: [
        "does not answer: appearance/seals. The load has not been switched on.", "Add these",
      ],
      chinese: ["没有回答：appearance/seals。负载尚未接通。", "在答复文件中补上这些条目"]
    ) { try $0.answers { try $0.removing(line: "appearance/seals") } },
    Refusal(
      "an answer that is none",
      english: ["'maybe' is no answer to", "(appearance/seals).", "Write yes or no."],
      chinese: ["“maybe”不能作为", "（appearance/seals）的回答。", "请写"]
    ) { try $0.answers { try $0.replacing("seals: yes", with: "seals: maybe") } },
    Refusal(
      "a data folder without the procedure's drivers and forms",
      english: ["E-1101", "Give --data a folder that holds Procedures and Drivers."],
      chinese: ["E-1101", "请在 --data 后写一个含有 Procedures 和 Drivers 的文件夹。"]
    ) { ["--data": $0.folder.file("nowhere")] },
  ]
}
