import Foundation
import Testing

@Suite("A plan", .atABench)
struct PlanTests {
  @Test("Its totals are the sums of its steps, and nothing is switched on for it")
  func totals() async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await plan(laboratory, kind: "initial")
      try require(outcome, exits: 0)
      let rows = outcome.output.matches(of: /([\d.]+) kWh\s+([\d.]+) min/)
      let steps = outcome.output.matches(of: /reading \d\s+600 V\s+(\d+) A\s+(\d+) kW/)
      #expect(steps.map { String($0.1) } == ["50", "50", "100", "100"], "\(outcome)")
      #expect(steps.map { String($0.2) } == ["30", "30", "60", "60"])
      try #require(rows.count == 5, "four readings and the total: \(outcome)")
      let energies = try rows.map { try #require(Decimal(string: String($0.1))) }
      #expect(energies.dropLast().reduce(0, +) == energies.last)
      let minutes = try rows.map { try #require(Decimal(string: String($0.2))) }
      let sum = minutes.dropLast().reduce(0, +)
      #expect(abs(sum - minutes[4]) <= Decimal(string: "0.25")!, "each is rounded to 0.1 min")
      #expect(try laboratory.noEnergyHasFlowed() && laboratory.loadIsOff())
      #expect(laboratory.folder.names(in: ".").contains("store") == false, "a plan keeps nothing")
    }
  }

  @Test("It says in both languages where a voltage and an energy come from, and what is unchecked")
  func reasons() async throws {
    try await Laboratory.work { laboratory in
      let chinese = try await plan(laboratory, kind: "subsequent", .chinese)
      let english = try await plan(laboratory, kind: "subsequent", .english)
      for part in [
        "Umax = 750 V, Pn/Imax = 600 V", "a reading below 1.00 kWh does not count",
        "deciding figures of the procedure are not checked",
      ] {
        #expect(english.output.contains(part), "\(english)")
      }
      #expect(chinese.ending == .exited(0) && chinese.output.contains("600 V"))
      #expect(chinese.output.contains("后续检定"), "\(chinese)")
      #expect(!chinese.output.contains("reading"), "\(chinese)")
    }
  }

  private func plan(
    _ laboratory: Laboratory,
    kind: String,
    _ locale: Locale = .english
  ) async throws -> Outcome {
    try await Assize.run(
      [
        "plan", "--bench", laboratory.simulator.benchFile, "--clock", laboratory.simulator.clock,
        "--pile", Laboratory.example("pile-60kw.yaml"), "--procedure", "jjg-1149-2022",
        "--kind", kind,
      ],
      in: laboratory.folder,
      environment: locale.environment
    )
  }
}
