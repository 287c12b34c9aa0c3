import BenchClock
import DataFiles
import Procedures
import Wording

/// What `assize verify` was asked for.
struct VerifyOptions: Sendable {
  var plan: PlanOptions
  var occasion: VerificationOccasion
  /// The record it contests, re-inspects or repeats.
  var contests: Int?
  var answers: String?
  var verifier: String?
  var store: String
  var documents: String
  var clock: ClockChoice
  var isJSON: Bool
  var data: String?
  /// For signing in and for the bench's key.
  var arguments: Arguments

  static let all =
    PlanOptions.all + [
      OptionSpecification(
        "--occasion",
        VerificationOccasion.allCases.map(\.rawValue).joined(separator: "|"),
        BilingualText(zh: "检定的缘由（默认 routine）", en: "why it takes place (default routine)")
      ),
      OptionSpecification(
        "--contests",
        "N",
        BilingualText(
          zh: "仲裁、复检或修理后检定所针对的原始记录（默认最近一份）",
          en: "the record that is contested, re-inspected or repaired after (default: the latest)"
        )
      ),
      OptionSpecification(
        "--answers",
        "FILE",
        BilingualText(
          zh: "对检查表与条件的书面回答；没有时在终端提问",
          en: "answers to checklist and conditions; asked at the terminal without it"
        )
      ),
      OptionSpecification("--verifier", "NAME", BilingualText(zh: "检定员", en: "the verifier")),
      .store,
      .documents,
      .clock,
      OptionSpecification(
        "--json",
        nil,
        BilingualText(zh: "向标准输出写一个 JSON 对象", en: "write one JSON object to standard output")
      ),
    ] + OptionSpecification.signingIn

  init(_ arguments: Arguments) throws(Failure) {
    plan = try PlanOptions(arguments)
    occasion = try arguments.has("--occasion") ? arguments.choice("--occasion") : .routine
    contests = try arguments["--contests"].map { text throws(Failure) in
      try RecordNumber.parse(text)
    }
    answers = arguments["--answers"]
    verifier = arguments["--verifier"]
    store = StoreChoice.path(arguments)
    documents = arguments["--documents"] ?? "."
    clock = try arguments["--clock"].map { text throws(Failure) in try ClockChoice(text) } ?? .wall
    isJSON = arguments.has("--json")
    data = arguments["--data"]
    self.arguments = arguments
  }

  /// What the guard needs to find the load without the run, from whatever folder it is started in.
  func guardWords() throws(Failure) -> [String] {
    let folder = try DataFolder.locate(explicit: data)
    return [
      "--bench", AbsolutePath.of(plan.bench), "--clock", "\(clock)",
      "--data", AbsolutePath.of(folder.path),
    ]
  }
}

extension OptionSpecification {
  static let documents = OptionSpecification(
    "--documents",
    "DIR",
    BilingualText(zh: "文件写入此文件夹（默认当前）", en: "write documents here (default: this folder)")
  )

  static let clock = OptionSpecification(
    "--clock",
    "CLOCK",
    BilingualText(zh: "wall（默认）或 simulated:套接字", en: "wall (default) or simulated:SOCKET")
  )
}
