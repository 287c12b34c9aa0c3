import Metrology
import Testing

@Suite("The budget of readings at changes") struct ChangeBudgetTests {
  static let digit = Scenario(readings: 2, referenceReading: .difference, change: seven)
  static let seven = ["7 kW", "0.5 s", "0.2 Wh"]
  static let refresh = Scenario(
    energy: "2 kWh",
    readings: 2,
    referenceReading: .difference,
    register: .truncatedSession,
    change: ["60 kW", "1 s", "0.5 Wh"]
  )
  static let spread = Scenario(
    energy: "10 kWh",
    readings: 3,
    standard: "0.02 %",
    reference: "0.1 Wh",
    referenceReading: .difference,
    deviation: "0.1 %",
    change: ["7 kW", "0.2 s", "0.2 Wh"],
    others: ["0.02 %", "0.01 %", "0.03 %"]
  )
  static let pulses = Scenario(
    energy: "0.5 kWh",
    readings: 2,
    referenceReading: .difference,
    pile: "0.01 kWh",
    register: .truncatedSession,
    deviation: "0.01 %",
    change: ["0.3 Wh"]
  )
  static let exactEdges = Scenario(
    energy: "0.04 kWh",
    reference: "0.001 Wh",
    referenceReading: .difference,
    pile: "0.01 kWh",
    deviation: "0 %",
    change: ["0 Wh"]
  )

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inputs: Scenario
    var combined: Double
    var degreesOfFreedom = Double.infinity
    var text: String
    var leftOut: UncertaintyComponent.Identifier?
  }

  /// Computed with numpy from the variances of the distributions.
  static let rows = [
    Row(
      testDescription: "digit counts",
      inputs: digit,
      combined: 0.0412320668,
      text: "0.083",
      leftOut: .repeatability
    ),
    Row(
      testDescription: "refresh counts",
      inputs: refresh,
      combined: 0.2423959733,
      text: "0.49",
      leftOut: .repeatability
    ),
    Row(
      testDescription: "repeatability counts",
      inputs: spread,
      combined: 0.0627185069,
      degreesOfFreedom: 12.533370,
      text: "0.14",
      leftOut: .pileResolution
    ),
    Row(
      testDescription: "pulses",
      inputs: pulses,
      combined: 0.0344044571,
      degreesOfFreedom: 5043.840400,
      text: "0.069"
    ),
    Row(
      testDescription: "pulses, exact edges",
      inputs: exactEdges,
      combined: 0.0288855500,
      text: "0.058"
    ),
  ]

  @Test("is what other means compute", arguments: rows) func agrees(_ row: Row) throws {
    let budget = try UncertaintyBudget.registerComparison(row.inputs.comparison())
    #expect(abs(budget.combined - row.combined) < 1e-9)
    let freedom = budget.effectiveDegreesOfFreedom
    #expect(freedom == row.degreesOfFreedom || abs(freedom - row.degreesOfFreedom) < 1e-5)
    #expect(budget.expandedText == row.text)
    #expect(budget.leftOut?.id == row.leftOut)
    #expect(budget.bias == 0, "both ends are cut alike")
  }

  @Test("has no part of the refresh beside the resolution, and by pulses no resolution")
  func namesItsParts() throws {
    let digit = try UncertaintyBudget.registerComparison(Self.digit.comparison())
    #expect(
      digit.components.map(\.id) == [
        .standard, .referenceResolution, .pileResolution, .synchronisation,
      ]
    )
    let pulses = try UncertaintyBudget.registerComparison(Self.pulses.comparison())
    #expect(
      pulses.components.map(\.id) == [
        .standard, .referenceResolution, .repeatability, .synchronisation,
      ]
    )
    let edges = try #require(pulses.components.last)
    // By hand: 0.3 Wh of 500 Wh are 0.06 %, over √6 and √2.
    #expect(abs(edges.standardUncertainty - 0.06 / 12.0.squareRoot()) < 1e-15)
  }

  /// Computed with scipy's brentq on U(E) and rounded up to the digit.
  @Test(
    "needs the energy that reaches the wanted uncertainty",
    arguments: [
      ("0.15 %", digit, "0.426 kWh"), ("0.3 %", refresh, "3.271 kWh"),
      ("0.2 %", refresh, "5.028 kWh"), ("0.15 %", spread, "0.386 kWh"),
      ("0.2 %", pulses, "0.10 kWh"), ("0.12 %", pulses, "0.17 kWh"),
      ("0.06 %", exactEdges, "0.01 kWh"), ("0.0577 %", exactEdges, nil),
    ] as [(String, Scenario, String?)]
  ) func reachesTheWanted(_ wanted: String, _ scenario: Scenario, _ energy: String?) throws {
    let least = try EnergyRequirement.leastEnergy(
      reaching: quantity(wanted),
      comparison: scenario.comparison()
    )
    #expect(least?.description == energy)
  }

  /// Whole digits with ratio · limit · E not below the effective resolution; Python's fractions.
  @Test(
    "needs the energy beside which its resolution is small, in whole digits",
    arguments: [
      (["7 kW", "0.1 s", "0.2 Wh"], "0.001 kWh", "1 %", "0.1", "1.000 kWh"),
      (["60 kW", "1 s", "0.5 Wh"], "0.001 kWh", "1 %", "0.1", "16.667 kWh"),
      (["7 kW", "0.5 s", "0.5 Wh"], "0.001 kWh", "1 %", "0.1", "1.000 kWh"),
      (["250 kW", "1 s", "0.5 Wh"], "0.01 kWh", "1 %", "0.1", "69.45 kWh"),
      (["0.3 Wh"], "0.01 kWh", "1 %", "0.1", "0.30 kWh"),
      (["0 Wh"], "0.01 kWh", "1 %", "0.1", "0.01 kWh"),
      (["0.3 Wh"], "0.000625 kWh", "2 %", "0.2", "0.075000 kWh"),
    ]
  ) func keepsTheResolutionSmall(
    _ row: (change: [String], digit: String, limit: String, ratio: String, energy: String)
  ) throws {
    let requirement = try EnergyRequirement.plan(
      limit: limit(row.limit),
      ratio: decimal(row.ratio),
      wanted: nil,
      comparison: Scenario(pile: row.digit, change: row.change).comparison(),
      step: quantity("0.01 kWh")
    )
    #expect(requirement.byResolution.description == row.energy)
  }

  @Test(
    "is refused with powers, periods and enclosures that are none",
    arguments: [
      (["7 kWh", "1 s", "1 Wh"], MetrologyFault.wrongKind(.power, expected: .power)),
      (["-7 kW", "1 s", "1 Wh"], .negative(.power)),
      (["7 kW", "1 W", "1 Wh"], .wrongKind(.refresh, expected: .duration)),
      (["7 kW", "-1 s", "1 Wh"], .negative(.refresh)),
      (["7 kW", "1 s", "1 s"], .wrongKind(.enclosure, expected: .energy)),
      (["7 kW", "1 s", "-1 Wh"], .negative(.enclosure)), (["-1 Wh"], .negative(.enclosure)),
      (["1 imp/kWh"], .wrongKind(.enclosure, expected: .energy)),
      (["999999999999999999 kW", "999999999999999999 d", "1 Wh"], .overflow),
    ]
  ) func refuses(_ change: [String], _ fault: MetrologyFault) throws {
    let comparison = try Scenario(change: change).comparison()
    #expect(throws: fault) { try UncertaintyBudget.registerComparison(comparison) }
    #expect(throws: fault) {
      try EnergyRequirement.leastEnergy(reaching: quantity("1 %"), comparison: comparison)
    }
  }
}
