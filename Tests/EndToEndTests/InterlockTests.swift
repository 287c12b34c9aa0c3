import Foundation
import Testing

@Suite("The interlock of a bench", .atABench)
struct InterlockTests {
  @Test(
    "A limit crossed takes the load off, and the record keeps the value",
    arguments: Locale.allCases
  )
  func crossed(_ locale: Locale) async throws {
    try await Laboratory.work { laboratory in
      let bench = try laboratory.benchFile(replacing: "power: 112500 W", with: "power: 10 kW")
      let outcome = try await laboratory.verify(
        ["--bench": bench],
        environment: locale.environment
      )
      try require(outcome, exits: 2)
      #expect(try laboratory.loadIsOff())
      let report = try outcome.report()
      #expect(report.failure?.code == "E-4999" && report.loadReadBackOff == true, "\(outcome)")
      let words = locale == .english ? "Interlock: the power of" : "联锁动作：功率"
      #expect(outcome.errors.contains(words), "\(outcome)")
      let entries = try await laboratory.entries()
      #expect(entries.contains("is above the limit of 10 kW. The load was taken off first."))
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A plan beyond a limit is refused before anything is switched on")
  func planned() async throws {
    try await Laboratory.work { laboratory in
      let bench = try laboratory.benchFile(replacing: "current: 150 A", with: "current: 30 A")
      let outcome = try await laboratory.verify(["--bench": bench])
      expect(outcome, exits: 2)
      #expect(
        outcome.errors.contains("E-4998") && outcome.errors.contains("limit of 30 A"),
        "\(outcome)"
      )
      #expect(try laboratory.noEnergyHasFlowed())
    }
  }
}
