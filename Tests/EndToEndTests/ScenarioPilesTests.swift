import Foundation
import Support
import Testing

@Suite("Scenario piles", .atABench)
struct ScenarioPilesTests {
  @Test("The table of conclusions is what its script computes")
  func tableIsComputed() async throws {
    let script = Checkout.root.appending(path: "\(ComputedConclusion.folder)/conclusions.py")
    let outcome = try await Assize.tool(
      "/usr/bin/python3",
      ["-B", script.path(), "--check"],
      in: TestFolder()
    )
    expect(outcome, exits: 0)
  }

  @Test(
    "A pile reaches the conclusion computed beforehand, by readings within the computed bounds",
    arguments: ScenarioCase.direct + ScenarioCase.alternating
  )
  func conclusion(_ example: ScenarioCase) async throws {
    try await Laboratory.work(with: example.scenarioText, calendar: example.calendar) {
      laboratory in
      let outcome = try await laboratory.verify(example.options(in: laboratory))
      let isConforming = try example.computed.conclusion == "conforming"
      try require(outcome, exits: isConforming ? 0 : 1)
      let report = try outcome.report()
      try example.expectComputed(report)
      try await example.expectDocument(report, in: laboratory.folder)
      #expect(try await laboratory.entries().contains("\(example.onRecord), "), "the plan says how")
      expect(try await laboratory.assize("recheck", "1", "--store", laboratory.store), exits: 0)
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("Asking a wrong price fails the test report alone: the certificate knows nothing of it")
  func wrongTariff() async throws {
    let example = ScenarioCase(pile: "wrong-tariff", supplementary: ["payment"])
    try await Laboratory.work(with: example.scenarioText) { laboratory in
      let outcome = try await laboratory.verify(example.options(in: laboratory))
      try require(outcome, exits: 0)
      let report = try outcome.report()
      try example.expectComputed(report)
      try await example.expectDocument(report, in: laboratory.folder)
      let certificate = try await PaperDocument(
        try #require(report.documents.first?.path),
        in: laboratory.folder
      )
      #expect(!certificate.contains("付费金额误差"), "no part of the certificate")
      let made = try await laboratory.assize(
        "document",
        "1",
        "--form",
        "test-report",
        "--store",
        laboratory.store,
        "--documents",
        laboratory.folder.path
      )
      try require(made, exits: 0)
      let path = laboratory.folder.file(String(made.output.dropLast().split(separator: "/").last!))
      let paper = try await PaperDocument(path, in: laboratory.folder)
      #expect(paper.title == "检测报告")
      #expect(paper.contains("付费金额误差") && paper.contains("不合格"))
      for session in try #require(report.item("payment")).sessions {
        let deviation = try #require(session.payment?.deviation.split(separator: " ").first)
        #expect(paper.contains(String(deviation)), "what it asked too much: \(deviation)")
      }
    }
  }
}
