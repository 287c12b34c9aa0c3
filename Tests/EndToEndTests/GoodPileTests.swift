import Foundation
import Testing

@Suite("A good pile", .atABench)
struct GoodPileTests {
  @Test("It conforms")
  func conforms() async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await laboratory.verify()
      try require(outcome, exits: 0)
      let report = try outcome.report()
      #expect(report.conclusion == "conforming")
      #expect(try laboratory.loadIsOff())
      print(try await laboratory.entries().text)
    }
  }
}
