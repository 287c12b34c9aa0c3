extension Refusal {
  /// Options whose value is none.
  static let options = [
    Refusal(
      "an unknown procedure",
      english: ["There is no procedure 'jjg-1149-2023'.", "Did you mean 'jjg-1149-2022'?"],
      chinese: ["没有规程文件“jjg-1149-2023”。", "是否指“jjg-1149-2022”？"]
    ) { _ in ["--procedure": "jjg-1149-2023"] },
    Refusal(
      "an unknown kind",
      status: 64,
      english: ["--kind cannot be 'subsequen'.", "Write one of initial, subsequent, in-service."],
      chinese: ["--kind 不能是“subsequen”。", "请写其中之一：initial, subsequent, in-service。"]
    ) { _ in ["--kind": "subsequen"] },
    Refusal(
      "an unknown option",
      status: 64,
      english: ["assize verify has no option --benhc.", "Did you mean --bench?"],
      chinese: ["assize verify 没有选项 --benhc。", "是否指 --bench？"]
    ) { _ in ["--benhc": "bench.yaml"] },
    Refusal(
      "an option that is missing",
      status: 64,
      english: ["assize verify needs --pile FILE.", "assize verify --help shows how it is used."],
      chinese: ["assize verify 需要 --pile FILE。", "assize verify --help 说明用法。"]
    ) { _ in ["--pile": ""] },
    Refusal(
      "an unknown connector",
      status: 64,
      english: ["has no connector 'B'.", "Name one of these with --connector: A."],
      chinese: ["没有枪“B”。", "用 --connector 指定其中之一：A。"]
    ) { _ in ["--connector": "B"] },
    Refusal(
      "an unknown clock",
      status: 64,
      english: ["'sundial' is not a clock.", "Write 'wall', or 'simulated:'"],
      chinese: ["不认识时钟“sundial”。", "请写 wall"]
    ) { _ in ["--clock": "sundial"] },
    Refusal(
      "nobody to ask: no answers file and no terminal",
      status: 64,
      english: ["There is no answers file, and the input is no terminal", "Give an answers file"],
      chinese: ["没有答复文件，输入也不是终端", "用 --answers 给出答复文件"]
    ) { _ in ["--answers": ""] },
  ]
}
