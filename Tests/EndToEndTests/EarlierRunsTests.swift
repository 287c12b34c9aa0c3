import Foundation
import Testing

@Suite("Earlier runs of the same pile", .atABench)
struct EarlierRunsTests {
  @Test("After a failure a routine run is refused; after repair a run lists every earlier one")
  func noSecondTry() async throws {
    let folder = try TestFolder()
    try await Laboratory.work(
      with: ShippedText("Examples/scenario-nonconforming.yaml"),
      in: folder
    ) { laboratory in
      try require(try await laboratory.verify(), exits: 1)
    }
    // The repaired pile: the same serial number, on a bench of the next day.
    try await Laboratory.work(calendar: "2026-03-03T09:00:00+08:00", in: folder) { laboratory in
      try await expectRoutineIsRefused(
        laboratory,
        Locale.english,
        "Record 1 found this pile nonconforming"
      )
      try await abort(laboratory)
      try await expectRoutineIsRefused(laboratory, Locale.chinese, "不能再作一次例行检定")

      let outcome = try await laboratory.verify(["--occasion": "after-repair"])
      try require(outcome, exits: 0)
      let report = try outcome.report()
      #expect(report.record == 3 && report.occasion == "after-repair")
      #expect(report.earlierRuns.map(\.number) == [1, 2])
      #expect(report.earlierRuns.map(\.conclusion) == ["nonconforming", "notCompleted"])
      #expect(report.earlierRuns.first?.readings == 2)
      #expect(report.earlierRuns.last?.readings == 1, "the reading that was begun is counted")
      #expect(report.earlierRuns.last?.reason?.en.contains("SIGTERM") == true)

      let made = try #require(report.documents.first)
      let paper = try await PaperDocument(try #require(made.path), in: folder)
      #expect(paper.contains("修理后") && paper.contains("SIGTERM"))
      let list = try await laboratory.assize("records", "--store", laboratory.store)
      for conclusion in ["✗ nonconforming", "not completed", "✓ conforming"] {
        #expect(list.output.contains(conclusion), "\(list)")
      }
      try await expectImpact(laboratory)
      let recheck = try await laboratory.assize("recheck", "--all", "--store", laboratory.store)
      expect(recheck, exits: 0)
      #expect(recheck.output.contains("Every conclusion of 3 records"), "\(recheck)")
      try await laboratory.expectLedgerHolds()
    }
  }

  /// What rests on the reference meter is found by its serial number, by its certificate, by day.
  private func expectImpact(_ laboratory: Laboratory) async throws {
    func impact(_ standard: String, since day: String) async throws -> Outcome {
      try await laboratory.assize(
        "impact",
        standard,
        "--since",
        day,
        "--store",
        laboratory.store
      )
    }
    for name in ["SIM-WT-0001", "SIM-CERT-1"] {
      let all = try await impact(name, since: "2026-03-01")
      expect(all, exits: 0)
      #expect(all.output.contains("3 records since 2026-03-01 rest on \(name)"), "\(all)")
    }
    let later = try await impact("SIM-WT-0001", since: "2026-03-03")
    #expect(later.output.contains("2 records since 2026-03-03"), "\(later)")
    #expect(later.output.contains("SPECIMEN-2026-000003"), "documents are named: \(later)")
    let none = try await impact("SIM-WT-9999", since: "2026-03-01")
    #expect(none.output.contains("No record since 2026-03-01 rests on SIM-WT-9999"), "\(none)")
    expect(try await impact("SIM-WT-0001", since: "March"), exits: 64)
  }

  private func expectRoutineIsRefused(
    _ laboratory: Laboratory,
    _ locale: Locale,
    _ sentence: String
  ) async throws {
    let before = try await laboratory.assize("records", "--store", laboratory.store)
    let outcome = try await laboratory.verify(environment: locale.environment)
    expect(outcome, exits: 2)
    #expect(outcome.errors.contains(sentence), "\(outcome)")
    #expect(outcome.errors.contains("--occasion after-repair"), "the remedy is named")
    let after = try await laboratory.assize("records", "--store", laboratory.store)
    #expect(before.output == after.output, "a refused run leaves no record")
  }

  private func abort(_ laboratory: Laboratory) async throws {
    let run = try await RunUnderLoad.start(
      laboratory,
      laboratory.verifyWords(["--occasion": "after-repair"])
    )
    run.child.signal(SIGTERM)
    try require(try await run.child.outcome(), exits: 2)
  }
}
