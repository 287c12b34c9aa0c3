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
  /// Nil for the procedure's own.
  var method: OperatingErrorProvision.Method?
  /// Items to be measured beside those that conclude.
  var supplementary: Set<VerificationItem>

  static let all = [
    OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
    OptionSpecification("--pile", "FILE", BilingualText(zh: "充电桩文件", en: "the pile file")),
    OptionSpecification(
      "--connector",
      "CONNECTOR",
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
    OptionSpecification(
      "--method",
      OperatingErrorProvision.Method.allCases.map(\.rawValue).joined(separator: "|"),
      BilingualText(
        zh: "读数方法（默认按规程文件）",
        en: "how readings are taken (the procedure's own by default)"
      )
    ),
    OptionSpecification(
      "--supplementary",
      "ITEM,…",
      BilingualText(
        zh: "委托的补充检测项目，如 payment,indication-error；结果另出检测报告",
        en:
          "items measured on request, as in payment,indication-error, for a test report of their own"
      )
    ),
  ]

  init(_ arguments: Arguments) throws(Failure) {
    bench = try arguments.required("--bench")
    pile = try arguments.required("--pile")
    connector = arguments["--connector"]
    procedure = try arguments.required("--procedure")
    kind = try arguments.choice("--kind")
    method = try arguments.has("--method") ? arguments.choice("--method") : nil
    var items: Set<VerificationItem> = []
    for word in (arguments["--supplementary"] ?? "").split(separator: ",") {
      guard let item = VerificationItem(rawValue: String(word)) else {
        let words = VerificationItem.allCases.map(\.rawValue).joined(separator: ", ")
        throw .unusable(
          String(word),
          for: "--supplementary",
          expected: BilingualText(zh: "其中之一：\(words)", en: "one of \(words)")
        )
      }
      items.insert(item)
    }
    supplementary = items
  }
}
