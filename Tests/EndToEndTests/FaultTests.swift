import Foundation
import Testing

@Suite("An instrument that fails", .atABench)
struct FaultTests {
  @Test(
    "Nothing that fails in a run is taken for a verdict, leaves the load on or loses an entry",
    arguments: try await FaultCase.chosen()
  )
  func oneFault(_ example: FaultCase) async throws {
    try await examine(example)
  }

  @Test(
    "An answer that comes after its time is never the next value",
    arguments: [
      ScenarioFault(instrument: "reference-meter", exchange: 31, kind: "late", delay: "250 ms"),
      ScenarioFault(instrument: "pile-display", exchange: 6, kind: "late", delay: "250 ms"),
      ScenarioFault(instrument: "pile-display", exchange: 6, kind: "late"),
      ScenarioFault(instrument: "load", exchange: 7, kind: "late", delay: "250 ms"),
    ]
  )
  func lateAnswer(_ fault: ScenarioFault) async throws {
    try await examine(FaultCase(fault: fault, lines: .usual))
  }

  @Test("An answer that comes late but in time is an answer like any other")
  func slowAnswer() async throws {
    let fault = ScenarioFault(
      instrument: "pile-display",
      exchange: 6,
      kind: "late",
      delay: "20 ms"
    )
    let scenario = try ShortBench.scenario().with(fault)
    try await Laboratory.work(with: scenario) { laboratory in
      expect(try await laboratory.verify(ShortBench.options(in: laboratory.folder)), exits: 0)
    }
  }

  private func examine(_ example: FaultCase) async throws {
    let faultless = try await FaultlessRun.made()
    let scenario = try ShortBench.scenario().with(example.fault)
    let bench = example.lines == .tcp ? try scenario.withAllOnTCP() : scenario
    try await Laboratory.work(with: bench) { laboratory in
      let options = try ShortBench.options(in: laboratory.folder)
      let outcome = try await laboratory.verify(options)
      let report = try outcome.report()
      let entries = try await laboratory.entries()
      if outcome.ending == .exited(0) {
        try expectHarmless(example, report, faultless)
      } else {
        try require(outcome, exits: 2)
        #expect(report.conclusion == "notCompleted" && report.documents.isEmpty)
        #expect(report.failure != nil && report.reason != nil, "\(outcome)")
      }
      #expect(report.failedItems.isEmpty, "the pile is good: \(outcome)")
      #expect(try laboratory.loadIsOff())
      #expect(report.loadReadBackOff == true, "\(outcome)")
      #expect(entries.entries.first?.sequence == 1 && entries.contains("run closed: "))
      for indication in entries.indications where !indication.place.contains("end of the run") {
        #expect(
          faultless.indications.contains { $0.isNear(indication) },
          "this was never shown where it stands: \(indication)"
        )
      }
      for register in entries.indications where register.place.hasPrefix("pile cumulative") {
        #expect((1843.2...1844.5).contains(register.value), "a late answer: \(register)")
      }
      try await laboratory.expectLedgerHolds()
    }
  }

  /// A verdict in spite of a fault: only where everything it rests on had been read already, and
  /// then it is the verdict of a run without the fault.
  private func expectHarmless(
    _ example: FaultCase,
    _ report: RunReport,
    _ faultless: FaultlessRun
  ) throws {
    #expect(!faultless.rests(on: example.fault), "\(example.testDescription) had no effect")
    #expect(report.items.map(\.conclusion) == faultless.report.items.map(\.conclusion))
  }
}
