/// One thing that can be measured in a process of its own; it prints its figure in nanoseconds.
struct Measurement: Sendable {
  var name: String
  var operands: String
  /// Ends with the exit status; runs off the main actor, as a verification does.
  var perform: @concurrent @Sendable ([String]) async throws -> Int32

  static let all: [Measurement] = [
    .link, .awaited, .sample, .newStore, .append, .reading, .hour, .verification, .signedRun,
    .pages,
    .documents,
    .document, .minutes, .longLedger, .ledgerVerify, .ledgerOpen, .recordsListed, .liveRows,
    .report,
  ]

  static func find(_ words: [String]) -> Measurement? {
    guard let name = words.first, let found = all.first(where: { $0.name == name }) else {
      return nil
    }
    let wanted = found.operands.split(separator: " ").count
    return words.count - 1 == wanted ? found : nil
  }

  static let help = all.map { "assize-benchmarks \($0.name) \($0.operands)" }
    .joined(separator: "\n")
}
