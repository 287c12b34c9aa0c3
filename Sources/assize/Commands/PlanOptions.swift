import BenchClock
import DataFiles
import Procedures
import Wording

/// Which verification is meant: bench, pile, connector, procedure and kind.
struct PlanOptions: Sendable {
  var bench: String
  var pile: String
  /// Nil where the pile has one connector only.
  var connector: String?
  var procedure: String
  var kind: VerificationKind

  static let all = [
    OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
    OptionSpecification("--pile", "FILE", BilingualText(zh: "充电桩文件", en: "the pile file")),
    OptionSpecification(
      "--connector",
      "ID",
      BilingualText(zh: "枪号（只有一个枪时可省略）", en: "the connector (where there is more than one)")
    ),
    OptionSpecification(
      "--procedure",
      "ID",
      BilingualText(zh: "规程文件，如 jjg-1149-2022", en: "the procedure, as in jjg-1149-2022")
    ),
    OptionSpecification(
      "--kind",
      VerificationKind.allCases.map(\.rawValue).joined(separator: "|"),
      BilingualText(
        zh: "首次检定、后续检定或使用中检查",
        en: "initial or subsequent verification, or in-service inspection"
      )
    ),
  ]

  init(_ arguments: Arguments) throws(Failure) {
    bench = try arguments.required("--bench")
    pile = try arguments.required("--pile")
    connector = arguments["--connector"]
    procedure = try arguments.required("--procedure")
    kind = try arguments.choice("--kind")
  }
}
