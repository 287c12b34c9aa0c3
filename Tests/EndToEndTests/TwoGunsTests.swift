import Testing

@Suite("A pile with two connectors", .atABench)
struct TwoGunsTests {
  @Test("One good connector earns nothing yet; with a bad one the pile gets one notice for both")
  func oneBad() async throws {
    let folder = try TestFolder()
    let good = ScenarioCase(pile: "two-guns", scenario: "two-guns-a")
    let bad = ScenarioCase(pile: "two-guns", scenario: "two-guns-b", connector: "B")
    let first = try await Laboratory.work(with: good.scenarioText, in: folder) { laboratory in
      let outcome = try await laboratory.verify(good.options(in: laboratory))
      try require(outcome, exits: 0)
      let report = try outcome.report()
      try good.expectComputed(report)
      #expect(report.documents.isEmpty, "the other connector is missing")
      #expect(outcome.errors.contains("Connector B of pile EX60-2026-0107 has no completed run"))
      let wish = try await laboratory.assize("document", "1", "--store", laboratory.store)
      expect(wish, exits: 2)
      return report
    }
    try await Laboratory.work(with: bad.scenarioText, in: folder) { laboratory in
      let outcome = try await laboratory.verify(bad.options(in: laboratory))
      try require(outcome, exits: 1)
      let report = try outcome.report()
      try bad.expectComputed(report)
      #expect(report.connector == "B" && report.record == 2)
      try await bad.expectDocument(report, in: folder)
      let paper = try await PaperDocument(try #require(report.documents.first?.path), in: folder)
      for point in (first.items + report.items).flatMap(\.loadPoints) {
        let mean = try #require(point.mean).replacing("-", with: "−")
        #expect(paper.contains(mean), "the mean of either connector: \(mean)")
      }
      for record in ["1", "2"] {
        expect(
          try await laboratory.assize("recheck", record, "--store", laboratory.store),
          exits: 0
        )
      }
      try await laboratory.expectLedgerHolds()
    }
  }
}
