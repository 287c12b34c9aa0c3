import Foundation
import Testing

@Suite("The archive by hand", .atABench)
struct ArchiveCommandTests {
  @Test("The catalogue names first and last number and time of every record")
  func catalogue() async throws {
    let run = try await GoodRun.made()
    let outcome = try await run.assize("archive", "catalogue")
    expect(outcome, exits: 0)
    #expect(outcome.output.contains("records 1 to 1, 2026-03-02T09:"), "\(outcome)")
    #expect(outcome.output.contains("EX60-2026-0007"), "\(outcome)")
  }

  @Test("A set that is handed over has entries, documents, catalogue, and a receipt with digests")
  func handOver() async throws {
    let run = try await GoodRun.made()
    let set = run.folder.file("set")
    let words = ["archive", "hand-over", "--from", "1", "--documents", set, "--store", run.store]
    let outcome = try await Assize.run(words, in: run.folder)
    try require(outcome, exits: 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: set).sorted()
    #expect(names.contains("records-1-1.jsonl") && names.contains("catalogue.txt"), "\(names)")
    #expect(names.contains { $0.hasSuffix(".pdf") }, "\(names)")
    let receipt = try String(contentsOfFile: "\(set)/receipt.txt", encoding: .utf8)
    for name in names where name != "receipt.txt" {
      #expect(receipt.contains("  \(name)\n"), "\(name) stands in the receipt: \(receipt)")
    }
    let again = try await Assize.run(words, in: run.folder)
    expect(again, exits: 65)
  }

  @Test(
    "A record whose time is not over is refused with the date; nobody destroys without signing in"
  )
  func kept() async throws {
    let run = try await GoodRun.made()
    for verb in ["check", "destroy"] {
      let outcome = try await run.assize("archive", verb, "--from", "1", "--reason", "space")
      #expect(outcome.ending != .exited(0), "\(outcome)")
    }
    expect(try await run.assize("archive", "year", "1999"), exits: 65)
    expect(try await run.assize("archive", "year", "soon"), exits: 64)
    expect(try await run.assize("archive", "check", "--from", "1"), exits: 64)
  }

  @Test("In an institution the record keeper is told until when a record has to be kept")
  func retention() async throws {
    try await Laboratory.work { laboratory in
      let institute = try await Institute.founded(
        in: laboratory.folder,
        [
          (user: "wang", roles: "verifier"), (user: "sun", roles: "record-keeper"),
          (user: "chen", roles: "technical-head"),
        ]
      )
      let bench = laboratory.simulator.benchFile
      let standards = ["standard", "register", "--bench", bench]
      try require(try await institute.assize(standards, as: "chen"), exits: 0)
      let verified = try await laboratory.verify([
        "--as": "wang", "--passphrase-file": institute.passphraseFile(of: "wang"),
      ])
      try require(verified, exits: 0)
      let words = ["archive", "check", "--from", "1", "--reason", "space"]
      let refused = try await institute.assize(words, as: "sun")
      expect(refused, exits: 65)
      #expect(refused.errors.contains("has to be kept until 203"), "\(refused)")
      let set = [
        "archive", "hand-over", "--from", "1", "--documents", laboratory.folder.file("set"),
      ]
      expect(try await institute.assize(set, as: "wang"), exits: 2)
      expect(try await institute.assize(set, as: "sun"), exits: 0)
      let receipt = try String(
        contentsOfFile: laboratory.folder.file("set/receipt.txt"),
        encoding: .utf8
      )
      #expect(receipt.contains("From: "), "\(receipt)")
    }
  }
}
