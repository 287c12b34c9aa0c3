import Foundation
import Testing

@Suite("Occasions of a verification", .atABench) struct OccasionTests {
  @Test("After a failure nothing begins but what its occasion allows, linked to what it follows")
  func afterFailure() async throws {
    let folder = try TestFolder()
    try await Laboratory.work(
      with: ShippedText("Examples/scenario-nonconforming.yaml"),
      in: folder
    ) { laboratory in
      try require(try await laboratory.verify(["--verifier": "王检定"]), exits: 1)
      for refused in Self.refusals {
        let outcome = try await laboratory.verify(refused.options)
        expect(outcome, exits: 2)
        #expect(outcome.errors.contains(refused.code), "\(refused.options): \(outcome)")
      }
      let routine = try await laboratory.verify()
      #expect(routine.errors.contains("assize authorise 1"), "\(routine)")
      let contested = try await laboratory.verify([
        "--occasion": "arbitration", "--verifier": "赵检定",
      ])
      try require(contested, exits: 1)
      #expect(try contested.report().occasion == "arbitration")
      try await expectFound(laboratory)
    }
  }

  private static let refusals: [(options: [String: String], code: String)] = [
    (["--occasion": "after-repair", "--kind": "initial"], "E-7032"),
    (["--occasion": "re-inspection", "--verifier": "王检定"], "E-7034"),
    (["--occasion": "arbitration", "--verifier": "赵检定", "--contests": "9"], "E-7033"),
    (["--contests": "1"], "E-7031"),
  ]

  /// The list shows the records that a search means, and no other.
  private func expectFound(_ laboratory: Laboratory) async throws {
    let searches: [([String], Int)] = [
      ([], 2), (["--conclusion", "nonconforming"], 2), (["--conclusion", "conforming"], 0),
      (["--open"], 0), (["--pile", "nobody's"], 0), (["--kind", "subsequent"], 2),
      (["--kind", "initial"], 0), (["--from", "2020-01-01", "--to", "2020-12-31"], 0),
      (["--from", "2020-01-01"], 2),
    ]
    for (words, count) in searches {
      let list = try await Assize.run(
        ["records", "--store", laboratory.store] + words,
        in: laboratory.folder
      )
      let rows = list.output.split(separator: "\n").filter { $0.contains("jjg-1149-2022") }
      #expect(rows.count == count, "\(words): \(list)")
    }
    let wrong = try await laboratory.assize(
      "records",
      "--store",
      laboratory.store,
      "--from",
      "yesterday"
    )
    expect(wrong, exits: 64)
  }
}
