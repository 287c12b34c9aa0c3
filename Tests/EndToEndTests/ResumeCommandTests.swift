import Foundation
import Testing

@Suite("An interrupted run", .atABench)
struct ResumeCommandTests {
  /// A run that was killed while current flowed, and whose guard has acted.
  private func withInterrupted(
    _ more: [String: String] = [:],
    _ body: (Laboratory, RecordEntries) async throws -> Void
  ) async throws {
    try await Laboratory.work { laboratory in
      try await kill(laboratory, more)
      try await body(laboratory, try await laboratory.entries())
    }
  }

  private func kill(_ laboratory: Laboratory, _ more: [String: String]) async throws {
    let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords(more))
    run.child.signal(SIGKILL)
    _ = try await run.child.end()
    try await run.child.errors.end()
  }

  private func resume(
    _ laboratory: Laboratory,
    _ more: String...,
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Assize.run(
      ["resume", "--store", laboratory.store, "--clock", laboratory.simulator.clock]
        + ["--documents", laboratory.documents] + more,
      in: laboratory.folder,
      environment: environment
    )
  }

  @Test("It goes on from its own record, and earns the document of an undisturbed one")
  func goesOn() async throws {
    try await withInterrupted(["--kind": "initial"]) { laboratory, left in
      // Nothing is looked for where the run found it.
      try FileManager.default.removeItem(atPath: laboratory.simulator.benchFile)
      let outcome = try await resume(laboratory, "--json", "--verifier", "李检定")
      try require(outcome, exits: 0)
      for words in [
        "The run of record 1 was interrupted", "its guard acted", "Finished, and it stands",
        "In progress, and taken again from its beginning: ",
      ] {
        #expect(outcome.errors.contains(words), "'\(words)' should be said: \(outcome)")
      }
      let report = try outcome.report()
      #expect(report.record == 1 && report.conclusion == "conforming")
      #expect(report.documents.count == 1 && report.loadReadBackOff == true)
      let entries = try await laboratory.entries()
      #expect(left.isBeginning(of: entries), "nothing that was written may change")
      let struck = entries.entries.filter { !$0.counts }
      #expect(!struck.isEmpty && struck.allSatisfy { $0.text.contains("half-imax, reading 1") })
      #expect(entries.contains("is repeated (李检定)") && entries.contains("as the run was resumed"))
      #expect(
        entries.containing("answer: ").count
          == Set(entries.containing("answer: ").map(\.text)).count
      )
      expect(try await laboratory.assize("recheck", "1", "--store", laboratory.store), exits: 0)
      try await laboratory.expectLedgerHolds()
      #expect(try laboratory.loadIsOff())
    }
  }

  @Test(
    "It stands in the way of another run on its bench, and says how to go on",
    arguments: Locale.allCases
  )
  func standsInTheWay(_ locale: Locale) async throws {
    try await withInterrupted { laboratory, _ in
      let outcome = try await laboratory.verify(environment: locale.environment)
      expect(outcome, exits: 2)
      let words =
        locale == .english
        ? ["The run of record 1 was interrupted", "assize resume 1 --abandon REASON"]
        : ["1 号记录的检定已中断", "assize resume 1 --abandon 原因"]
      for word in words { #expect(outcome.errors.contains(word), "\(outcome)") }
      let list = try await laboratory.assize("records", "--store", laboratory.store)
      #expect(list.output.contains("interrupted") && !list.output.contains("\n2 "), "\(list)")
    }
  }

  @Test("It can be given up with a reason, and then another run begins")
  func isGivenUp() async throws {
    try await withInterrupted { laboratory, left in
      expect(try await resume(laboratory, "1", "--abandon", " "), exits: 64)
      let outcome = try await resume(laboratory, "1", "--abandon", "桩已运走", "--verifier", "李检定")
      try require(outcome, exits: 0)
      #expect(outcome.output.contains("Record 1 is given up: not completed."), "\(outcome)")
      let entries = try await laboratory.entries()
      #expect(left.isBeginning(of: entries) && entries.entries.count == left.entries.count + 1)
      #expect(entries.contains("run closed: not completed"))
      expect(try await resume(laboratory, "1"), exits: 2)
      expect(try await laboratory.assize("recheck", "1", "--store", laboratory.store), exits: 0)
      let next = try await laboratory.verify()
      try require(next, exits: 0)
      let reason = try next.report().earlierRuns.first?.reason?.en
      #expect(reason == "Given up by 李检定: 桩已运走")
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("One that is under way is nobody else's")
  func isUnderWay() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      let list = try await laboratory.assize("records", "--store", laboratory.store)
      #expect(list.output.contains("under way"), "\(list)")
      for words in [["resume", "1"], ["resume", "1", "--abandon", "x"]] {
        let outcome = try await Assize.run(
          words + ["--store", laboratory.store, "--clock", laboratory.simulator.clock],
          in: laboratory.folder
        )
        expect(outcome, exits: 2)
        #expect(outcome.errors.contains("under way in another process"), "\(outcome)")
      }
      let nothing = try await laboratory.assize("resume", "--store", laboratory.store)
      #expect(nothing.errors.contains("No run was interrupted."), "\(nothing)")
      run.child.signal(SIGTERM)
      try require(try await run.child.outcome(), exits: 2)
    }
  }
}
