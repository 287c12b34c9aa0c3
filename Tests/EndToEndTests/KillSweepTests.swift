import Foundation
import Testing

@Suite("A run that is killed at any moment", .atABench)
struct KillSweepTests {
  @Test(
    "At every write to the ledger: nothing is lost, nothing counts twice, and it goes on",
    arguments: try await KillCase.writes()
  )
  func atAWrite(_ example: KillCase) async throws { try await examine(example) }

  @Test(
    "At seeded moments: nothing is lost, nothing counts twice, and it goes on",
    arguments: try await KillCase.times()
  )
  func atATime(_ example: KillCase) async throws { try await examine(example) }

  private func examine(_ example: KillCase) async throws {
    try await Laboratory.work(with: ShortBench.scenario()) { laboratory in
      // Every instrument answers here, however busy the machine is.
      let options = try ShortBench.options(in: laboratory.folder, replyWithin: "20 s")
      let child = try await example.kill(laboratory, laboratory.verifyWords(options))
      let before = ContinuousClock.now
      child.signal(SIGKILL)
      try await eventually("the load going off") { try laboratory.loadIsOff() }
      let taken = ContinuousClock.now - before
      // The promise is for a machine that has time; what it took is said.
      if taken > .seconds(1) { print("load off \(taken) after SIGKILL \(example.testDescription)") }
      #expect(taken < .seconds(10))
      _ = try await child.end()
      try await child.errors.end()
      #expect(try laboratory.loadIsOff())
      try await expectGoesOn(laboratory, options, child, example)
    }
  }

  /// Whatever was left, the same commands come to what an undisturbed run comes to.
  private func expectGoesOn(
    _ laboratory: Laboratory,
    _ options: [String: String],
    _ child: Child,
    _ example: KillCase
  ) async throws {
    let list = try await laboratory.assize("records", "--store", laboratory.store)
    guard list.output.contains("EX60-2026-0007") else {
      // It had not opened, or the store was not made yet.
      #expect(!child.errors.text.contains("Record 1."), "\(list)")
      expect(try await laboratory.verify(options), exits: 0, example.testDescription)
      return try await laboratory.expectLedgerHolds()
    }
    let left = try await laboratory.entries()
    try await laboratory.expectLedgerHolds()
    expectNothingLost(left, child)
    guard list.output.contains("interrupted") else {
      #expect(left.contains("run closed: conforming"), "\(left.text)")
      return
    }
    let outcome = try await resume(laboratory)
    try require(outcome, exits: 0)
    let entries = try await laboratory.entries()
    #expect(left.isBeginning(of: entries), "nothing that was written may change")
    try await expectRight(outcome.report(), entries)
    expect(try await laboratory.assize("recheck", "1", "--store", laboratory.store), exits: 0)
    try await laboratory.expectLedgerHolds()
    #expect(try laboratory.loadIsOff())
  }

  private func resume(_ laboratory: Laboratory) async throws -> Outcome {
    try await laboratory.assize(
      "resume",
      "1",
      "--store",
      laboratory.store,
      "--documents",
      laboratory.documents,
      "--clock",
      laboratory.simulator.clock,
      "--json"
    )
  }

  /// What the run had told a person had reached the disk.
  private func expectNothingLost(_ left: RecordEntries, _ child: Child) {
    let said = child.errors.text.matches(of: /· reading \d+: pile/).count
    let ends = left.entries.filter {
      $0.text.hasPrefix("reference energy") && $0.text.contains("end of the reading")
    }
    #expect(ends.count >= said, "\(said) readings were told: \(left.text)")
  }

  private func expectRight(_ report: RunReport, _ entries: RecordEntries) async throws {
    let whole = try await UndisturbedRun.made().report
    #expect(report.conclusion == whole.conclusion)
    #expect(report.items.map(\.item) == whole.items.map(\.item), "each item judged once")
    #expect(report.items.map(\.conclusion) == whole.items.map(\.conclusion))
    let readings = report.items.flatMap(\.loadPoints).flatMap(\.readings)
    let planned = whole.items.flatMap(\.loadPoints).flatMap(\.readings)
    #expect(readings.map(\.reading) == planned.map(\.reading))
    #expect(Set(readings.map(\.session)).count == planned.count, "each reading its own session")
    let ends = entries.entries.filter {
      $0.counts && $0.text.hasPrefix("pile energy") && $0.text.contains("end of the reading")
    }
    #expect(ends.count == planned.count, "nothing counts twice: \(entries.text)")
  }
}
