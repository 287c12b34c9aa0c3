import Testing

/// A run of the short bench on which nothing went wrong, with every line that passed.
struct FaultlessRun: Sendable {
  var report: RunReport
  var indications: [RecordEntries.Indication]
  /// The queries of each instrument in their order.
  var queries: [String: [String]]
  /// How many of them came before the load was made safe at the end.
  private let beforeSafe: [String: Int]

  static func made() async throws -> FaultlessRun { try await shared.value }

  private static let shared = Task {
    try await Laboratory.work(with: ShortBench.scenario().withAllOnTCP()) { laboratory in
      let tapped = try TappedBench(laboratory)
      let outcome = try await laboratory.verify(
        ShortBench.options(in: laboratory.folder).merging(["--bench": tapped.benchFile]) { $1 }
      )
      try require(outcome, exits: 0)
      return FaultlessRun(
        report: try outcome.report(),
        indications: try await laboratory.entries().indications,
        lines: tapped.log.lines
      )
    }
  }

  /// Whether the verdict rests on an exchange.
  ///
  /// It does not on what is asked once everything has been read, nor on the errors of the time before
  /// the run, which are read from each queue after the identity and thrown away; nor, maybe, on more
  /// than two looks at the pile's clock, because the change of its second may come at once.
  func rests(on fault: ScenarioFault) -> Bool {
    let isEmptyingQueue =
      fault.exchange == 2
      && queries[fault.instrument]?[1].hasSuffix("ERR?") == true
    return !isEmptyingQueue && fault.exchange <= (beforeSafe[fault.instrument] ?? 0)
  }

  private init(
    report: RunReport,
    indications: [RecordEntries.Indication],
    lines: [WireTap.Line]
  ) {
    self.report = report
    self.indications = indications
    let safe = lines.lastIndex { $0.text == "INP OFF" } ?? lines.endIndex
    let asked = lines.enumerated().filter(\.element.isQuery)
    queries = Dictionary(grouping: asked.map(\.element), by: \.instrument)
      .mapValues { $0.map(\.text) }
    var certain = Dictionary(grouping: asked.filter { $0.offset < safe }, by: \.element.instrument)
      .mapValues(\.count)
    let display = "pile-display"
    if let clock = queries[display]?.firstIndex(of: "DISP:CLOC?") { certain[display] = clock + 2 }
    beforeSafe = certain
  }
}
