import Metrology
import Testing

@Suite("The uncertainty budget") struct UncertaintyBudgetTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var inputs: Scenario
    var combined: Double
    var degreesOfFreedom: Double
    var factor: Double
    var text: String
    var bias: Double
    var resolutionCounts: Bool
    var testDescription: String { name }
  }

  /// Combined, ν and U computed with numpy from the variances of the distributions; k from the
  /// table, which scipy's t.ppf confirms to the last digit.
  static let rows = [
    Row(
      name: "cumulative register, resolution counts",
      inputs: Scenario(),
      combined: 0.0500008333,
      degreesOfFreedom: .infinity,
      factor: 2,
      text: "0.11",
      bias: 0,
      resolutionCounts: true
    ),
    Row(
      name: "session from 0, truncated, two readings",
      inputs: Scenario(readings: 2, register: .truncatedSession),
      combined: 0.0353559283,
      degreesOfFreedom: .infinity,
      factor: 2,
      text: "0.071",
      bias: -0.05,
      resolutionCounts: true
    ),
    Row(
      name: "session from 0, rounded, reference by difference",
      inputs: Scenario(readings: 2, referenceReading: .difference, register: .roundedSession),
      combined: 0.0353565176,
      degreesOfFreedom: .infinity,
      factor: 2,
      text: "0.071",
      bias: 0,
      resolutionCounts: true
    ),
    Row(
      name: "repeatability counts, nine degrees of freedom",
      inputs: Scenario(
        energy: "10 kWh",
        readings: 2,
        reference: "0.1 Wh",
        pile: "0.01 kWh",
        deviation: "0.2 %"
      ),
      combined: 0.1443377116,
      degreesOfFreedom: 9.765664,
      factor: 2.32,
      text: "0.34",
      bias: 0,
      resolutionCounts: false
    ),
    Row(
      name: "repeatability from three readings, truncating session keeps its bias",
      inputs: Scenario(
        energy: "5 kWh",
        readings: 2,
        standard: "0.02 %",
        reference: "0.1 Wh",
        register: .truncatedSession,
        deviation: "0.3 %",
        repeated: 3
      ),
      combined: 0.2124464638,
      degreesOfFreedom: 2.011884,
      factor: 4.53,
      text: "0.97",
      bias: -0.01,
      resolutionCounts: false
    ),
    Row(
      name: "under load, with transducer, drift and temperature",
      inputs: Scenario(
        energy: "2 kWh",
        readings: 4,
        standard: "0.1 %",
        referenceReading: .difference,
        pile: "0.01 kWh",
        register: .truncatedSession,
        deviation: "0.01 %",
        repeated: 20,
        isUnderLoad: true,
        others: ["0.02 %", "0.01 %", "0.03 %"]
      ),
      combined: 0.0969648584,
      degreesOfFreedom: .infinity,
      factor: 2,
      text: "0.20",
      bias: -0.2986111111,
      resolutionCounts: true
    ),
    Row(
      name: "under load, cumulative",
      inputs: Scenario(
        energy: "2 kWh",
        readings: 4,
        standard: "0.1 %",
        referenceReading: .difference,
        pile: "0.01 kWh",
        deviation: "0.01 %",
        repeated: 20,
        isUnderLoad: true
      ),
      combined: 0.1197529559,
      degreesOfFreedom: .infinity,
      factor: 2,
      text: "0.24",
      bias: 0,
      resolutionCounts: true
    ),
  ]

  @Test("is what other means compute", arguments: rows)
  func agrees(_ row: Row) throws {
    let budget = try UncertaintyBudget.registerComparison(row.inputs.comparison())
    #expect(abs(budget.combined - row.combined) < 1e-9)
    let isClose =
      budget.effectiveDegreesOfFreedom == row.degreesOfFreedom
      || abs(budget.effectiveDegreesOfFreedom - row.degreesOfFreedom) < 1e-5
    #expect(isClose, "\(budget.effectiveDegreesOfFreedom)")
    #expect(budget.coverageFactor == row.factor)
    #expect(abs(budget.expanded - row.factor * row.combined) < 1e-8)
    #expect(budget.expandedText == row.text)
    #expect(abs(budget.bias - row.bias) < 1e-9)
  }

  @Test("counts the larger of repeatability and resolution and names the other", arguments: rows)
  func countsTheLarger(_ row: Row) throws {
    let budget = try UncertaintyBudget.registerComparison(row.inputs.comparison())
    let counted = budget.components.map(\.id)
    let (larger, smaller): (UncertaintyComponent.Identifier, UncertaintyComponent.Identifier) =
      row.resolutionCounts ? (.pileResolution, .repeatability) : (.repeatability, .pileResolution)
    #expect(counted.contains(larger))
    #expect(!counted.contains(smaller))
    #expect(budget.leftOut?.id == smaller)
  }

  @Test("at standstill neither synchronisation nor refresh counts, but both are listed")
  func standstill() throws {
    let budget = try UncertaintyBudget.registerComparison(Scenario().comparison())
    for id in [UncertaintyComponent.Identifier.synchronisation, .displayRefresh] {
      #expect(budget.components.first { $0.id == id }?.standardUncertainty == 0)
    }
  }

  @Test("only what each reading meets anew shrinks with the number of readings")
  func systematicPartsStay() throws {
    let others = ["0.02 %", "0.01 %", "0.03 %"]
    let one = try UncertaintyBudget.registerComparison(
      Scenario(isUnderLoad: true, others: others).comparison()
    )
    let four = try UncertaintyBudget.registerComparison(
      Scenario(readings: 4, isUnderLoad: true, others: others).comparison()
    )
    #expect(one.components.count == 8)
    for (single, mean) in zip(one.components, four.components) {
      let expected = single.standardUncertainty / (single.id.averagesOut ? 2 : 1)
      #expect(abs(mean.standardUncertainty - expected) < 1e-15, "\(single.id)")
    }
  }

  @Test("states its figures as a record prints them")
  func statesFigures() throws {
    // By hand: 0.05/√3 = 0.0289 and 0.1/√12 = 0.0289; the reference's 0.001/√12 = 0.000289.
    let session = try UncertaintyBudget.registerComparison(
      Scenario(register: .truncatedSession).comparison()
    )
    let texts = session.components.map(\.standardUncertaintyText)
    #expect(texts == ["0.0289", "0.000289", "0.0289", "0", "0"])
    #expect(session.components.map(\.degreesOfFreedomText) == ["∞", "∞", "∞", "∞", "∞"])
    #expect(session.biasText == "-0.050")
    #expect(session.coverageFactorText == "2")
    #expect(session.degreesOfFreedomText == "∞")
    let wide = try UncertaintyBudget.registerComparison(Self.rows[3].inputs.comparison())
    #expect(wide.biasText == nil)
    #expect(wide.coverageFactorText == "2.32")
    #expect(wide.degreesOfFreedomText == "9")
    #expect(wide.components.map(\.degreesOfFreedomText).contains("9"))
  }

  @Test("refuses inputs that are no budget")
  func refuses() throws {
    let faulty: [(Scenario, MetrologyFault)] = [
      (Scenario(energy: "0 kWh"), .notPositive(.energy)),
      (Scenario(energy: "1 kW"), .wrongKind(.energy, expected: .energy)),
      (Scenario(readings: 0), .notPositive(.requiredReadings)),
      (Scenario(standard: "0.0005 1"), .notPercent(.accuracyClass)),
      (Scenario(standard: "-0.05 %"), .negative(.accuracyClass)),
      (Scenario(pile: "0.001 V"), .wrongKind(.resolution, expected: .energy)),
      (Scenario(deviation: "0.005 1"), .notPercent(.repeatability)),
      (Scenario(repeated: 1), .tooFewRepeatedReadings(1)),
      (Scenario(standard: "99999999 %"), .componentOutOfRange(.standard)),
    ]
    for (scenario, fault) in faulty {
      #expect(throws: fault) {
        try UncertaintyBudget.registerComparison(scenario.comparison())
      }
    }
  }
}
