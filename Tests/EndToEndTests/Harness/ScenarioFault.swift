/// A counted fault of a scenario.
struct ScenarioFault: Sendable, CustomStringConvertible {
  static let kinds = [
    "silence", "late", "garbage", "wrong-length", "nan", "over-range", "cut",
  ]
  static let instruments = ["reference-meter", "load", "vehicle-simulator", "pile-display"]

  var instrument: String
  /// From 1, among the queries of that instrument.
  var exchange: Int
  var kind: String
  /// Real time after which a late answer comes; with the next line without it.
  var delay: String?

  var line: String {
    let late = delay.map { ", delay: \($0)" } ?? ""
    return "  - { instrument: \(instrument), exchange: \(exchange), fault: \(kind)\(late) }"
  }

  var description: String { "\(kind) at exchange \(exchange) of the \(instrument)" }
}
