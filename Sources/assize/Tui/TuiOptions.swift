import BenchClock
import Wording

/// What the full screen was opened with; whatever is missing is asked for there.
struct TuiOptions: Sendable {
  var store: String
  var bench: String?
  /// The day's list of piles.
  var piles: String?
  var documents: String
  var clock: ClockChoice
  var data: String?
  var keys: String?

  static let all = [
    OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
    OptionSpecification(
      "--piles",
      "FILE",
      BilingualText(zh: "今日待检充电桩的清单", en: "the list of piles to verify today")
    ),
    .store, .documents, .clock, .keys,
  ]

  /// What the command line leaves open is where `assize init` put it, if it is there.
  init(_ arguments: Arguments) throws {
    let folder = try Settings.read()?.folder
    func usual(_ name: String) -> String? {
      folder.map { "\($0)/\(name)" }.flatMap { WholeFile.exists($0) ? $0 : nil }
    }
    store = StoreChoice.path(arguments)
    bench = arguments["--bench"].map(AbsolutePath.of) ?? usual("bench.yaml")
    piles = arguments["--piles"].map(AbsolutePath.of) ?? usual("piles.yaml")
    documents = AbsolutePath.of(arguments["--documents"] ?? usual("documents") ?? ".")
    clock = try arguments["--clock"].map { text throws(Failure) in try ClockChoice(text) } ?? .wall
    data = arguments["--data"]
    keys = arguments["--keys"]
  }
}
