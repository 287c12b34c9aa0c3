import Foundation
import Metrology
import Support
import Testing

/// A bench whose true errors are known, so that U can be held to what it says.
@Suite("Of 1,000 simulated results") struct UncertaintyCoverageTests {
  struct Bench: Sendable, CustomTestStringConvertible {
    var name: String
    var scenario: Scenario
    /// The spread of single readings in %.
    var noise: Double
    /// Whether the readings beforehand were taken from the pile's display.
    var observesDisplay = false
    var testDescription: String { name }
  }

  static let benches = [
    Bench(name: "cumulative", scenario: Scenario(readings: 2), noise: 0.005),
    Bench(
      name: "session, truncated",
      scenario: Scenario(readings: 2, register: .truncatedSession),
      noise: 0.005
    ),
    Bench(
      name: "session, rounded",
      scenario: Scenario(readings: 2, register: .roundedSession),
      noise: 0.005
    ),
    Bench(
      name: "cumulative, ten readings beforehand spread wide",
      scenario: Scenario(energy: "5 kWh", readings: 2, standard: "0.02 %"),
      noise: 0.2
    ),
    Bench(
      name: "cumulative, as noisy as its digits are coarse",
      scenario: Scenario(),
      noise: 0.03,
      observesDisplay: true
    ),
    Bench(
      name: "session, truncated, as noisy as its digits are coarse",
      scenario: Scenario(register: .truncatedSession),
      noise: 0.03,
      observesDisplay: true
    ),
    Bench(
      name: "session, three readings beforehand",
      scenario: Scenario(energy: "5 kWh", readings: 2, register: .truncatedSession, repeated: 3),
      noise: 0.2
    ),
  ]

  @Test(
    "at least 93 % of true errors lie within U, and fewer within half of it",
    arguments: benches
  )
  func coverage(_ bench: Bench) throws {
    var random = SeededGenerator(seed: 20_221_228)
    var (withinWhole, withinHalf) = (0, 0)
    for _ in 0..<1000 {
      let (offset, expanded) = try result(of: bench, using: &random)
      if abs(offset) <= expanded { withinWhole += 1 }
      if abs(offset) <= expanded / 2 { withinHalf += 1 }
    }
    #expect(withinWhole >= 930, "\(withinWhole) of 1,000 within U")
    #expect(withinHalf < 930, "\(withinHalf) of 1,000 within U/2: the test could not fail")
  }

  @Test("without its bias a truncating session misses the true error")
  func biasMatters() throws {
    var random = SeededGenerator(seed: 5)
    let bench = Self.benches[1]
    let bias = try UncertaintyBudget.registerComparison(bench.scenario.comparison()).bias
    let offsets = try (0..<1000).map { _ in try result(of: bench, using: &random).offset }
    let mean = offsets.reduce(0, +) / 1000
    #expect(abs(mean) < 0.005, "the corrected errors are right on average")
    #expect(abs(mean + bias) > 0.04, "the uncorrected ones are not")
  }

  /// The bias-corrected error less the true one, and U, both in %.
  private func result(
    of bench: Bench,
    using random: inout SeededGenerator
  ) throws -> (offset: Double, expanded: Double) {
    var scenario = bench.scenario
    scenario.deviation = try observedDeviation(of: bench, using: &random)
    let standard = try quantity(scenario.standard).number.approximation
    let trueError = Double.random(in: -1...1, using: &random)
    let meterError = Double.random(in: -standard...standard, using: &random)
    let errors = try (0..<scenario.readings).map { _ in
      let planned = try quantity(scenario.energy).number.approximation
      let energy = planned * Double.random(in: 1...1.05, using: &random)
      let counted = energy * (1 + (trueError + bench.noise * random.normal()) / 100)
      return try OperatingError.percent(
        pile: shown(counted, by: scenario.register, using: &random),
        reference: answered(energy * (1 + meterError / 100))
      )
    }
    let budget = try UncertaintyBudget.registerComparison(scenario.comparison())
    let mean = try ExactRatio.mean(of: errors).approximation
    return (mean - budget.bias - trueError, budget.expanded)
  }

  private func observedDeviation(
    of bench: Bench,
    using random: inout SeededGenerator
  ) throws -> String {
    let planned = try quantity(bench.scenario.energy).number.approximation
    let readings = try (0..<bench.scenario.repeated).map { _ in
      let deviation = bench.noise * random.normal()
      if !bench.observesDisplay { return deviation }
      let energy = planned * Double.random(in: 1...1.05, using: &random)
      let counted = energy * (1 + deviation / 100)
      let shown = try shown(counted, by: bench.scenario.register, using: &random)
      return 100 * (shown.number.approximation / energy - 1)
    }
    let mean = readings.reduce(0, +) / Double(readings.count)
    let squares = readings.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return String(format: "%.5f %%", (squares / Double(readings.count - 1)).squareRoot())
  }

  private func shown(
    _ energy: Double,
    by register: RegisterComparison.PileRegister,
    using random: inout SeededGenerator
  ) throws -> QuantityValue {
    func display(_ energy: Double, _ rule: FloatingPointRoundingRule) -> QuantityValue {
      QuantityValue(
        ExactDecimal(digits: Int128((energy * 1000).rounded(rule)), places: 3),
        .kilowattHour
      )
    }
    switch register {
    case .cumulative:
      let start = Double.random(in: 0...10_000, using: &random)
      return try RegisterDifference(
        start: display(start, .down),
        end: display(start + energy, .down)
      )
      .energy
    case .truncatedSession: return display(energy, .down)
    case .roundedSession: return display(energy, .toNearestOrEven)
    }
  }

  /// Six digits in Wh, as over the wire.
  private func answered(_ energy: Double) throws -> QuantityValue {
    let text = String(format: "%.5E", energy * 1000)
    return QuantityValue(try #require(ExactDecimal(scientific: text)), .wattHour)
  }
}
