import Metrology
import Testing

@Suite("The energy a reading needs") struct EnergyRequirementTests {
  /// regulations.md 5.1: E ≥ δ · 1000 / L.
  @Test(
    "follows from the resolution and the limit",
    arguments: [
      ("0.001 kWh", "1 %", "0.1", "1.000 kWh"), ("0.001 kWh", "2 %", "0.1", "0.500 kWh"),
      ("0.01 kWh", "1 %", "0.1", "10.00 kWh"), ("0.01 kWh", "2 %", "0.1", "5.00 kWh"),
      ("0.01 kWh", "1 %", "0.2", "5.00 kWh"), ("0.01 kWh", "3 %", "0.1", "3.34 kWh"),
      ("1 Wh", "1.5 %", "0.1", "667 Wh"),
    ]
  ) func byResolution(_ row: (resolution: String, limit: String, ratio: String, energy: String))
    throws
  {
    let least = try EnergyRequirement.leastEnergy(
      resolution: quantity(row.resolution),
      limit: limit(row.limit),
      ratio: decimal(row.ratio)
    )
    #expect(least.description == row.energy)
  }

  struct Wish: Sendable, CustomTestStringConvertible {
    var wanted: String
    var scenario: Scenario
    var energy: String?
    var testDescription: String { "\(wanted): \(energy ?? "none")" }
    init(_ wanted: String, _ scenario: Scenario, _ energy: String?) {
      (self.wanted, self.scenario, self.energy) = (wanted, scenario, energy)
    }
  }

  static let wide = Scenario(
    readings: 2,
    reference: "0.1 Wh",
    pile: "0.01 kWh",
    deviation: "0.2 %"
  )
  static let underLoad = Scenario(
    readings: 4,
    standard: "0.1 %",
    referenceReading: .difference,
    pile: "0.01 kWh",
    register: .truncatedSession,
    deviation: "0.01 %",
    repeated: 20,
    isUnderLoad: true,
    others: ["0.02 %", "0.01 %", "0.03 %"]
  )

  /// Computed with scipy's brentq on U(E) and rounded up to the digit.
  @Test(
    "follows from the uncertainty that is wanted",
    arguments: [
      Wish("0.1 %", Scenario(), "1.001 kWh"), Wish("0.06 %", Scenario(), "5.001 kWh"),
      Wish("0.15 %", Scenario(readings: 2, register: .truncatedSession), "0.295 kWh"),
      Wish("0.2 %", underLoad, "1.91 kWh"), Wish("1.0 %", wide, "0.68 kWh"),
      Wish("0.0577 %", Scenario(), nil), Wish("0.3 %", wide, nil), Wish("0 %", Scenario(), nil),
    ]
  ) func byUncertainty(_ wish: Wish) throws {
    let least = try EnergyRequirement.leastEnergy(
      reaching: quantity(wish.wanted),
      comparison: wish.scenario.comparison()
    )
    #expect(least?.description == wish.energy)
  }

  @Test("reaches the wanted uncertainty, and one digit less does not")
  func isTheLeast() throws {
    var comparison = try Scenario().comparison()
    for wanted in ["0.2 %", "0.1 %", "0.08 %", "0.061 %"] {
      let least = try #require(
        try EnergyRequirement.leastEnergy(reaching: quantity(wanted), comparison: comparison)
      )
      let allowed = try quantity(wanted).number.approximation
      comparison.energy = least
      #expect(try UncertaintyBudget.registerComparison(comparison).expanded <= allowed * (1 + 1e-9))
      comparison.energy.number = least.number - (try decimal("0.001"))
      #expect(try UncertaintyBudget.registerComparison(comparison).expanded > allowed)
    }
  }

  @Test(
    "is the larger of both, rounded up to the planning step",
    arguments: [
      ("0.1 %", "0.05 kWh", "1.05 kWh"), ("0.2 %", "0.1 kWh", "1.0 kWh"),
      ("0.1 %", "100 Wh", "1100 Wh"),
      ("0.1 %", "10 kWh", "10 kWh"), ("0.06 %", "0.5 kWh", "5.5 kWh"),
    ]
  ) func planned(_ wanted: String, _ step: String, _ energy: String) throws {
    #expect(try plan(wanted: wanted, step: step).planned.description == energy)
  }

  @Test("without a wish only the resolution decides, and half of it is not enough")
  func refusesLess() throws {
    let requirement = try plan(wanted: nil, step: "0.1 kWh")
    #expect(requirement.byUncertainty == nil)
    #expect(requirement.planned.description == "1.0 kWh")
    #expect(try requirement.isMet(by: quantity("1000 Wh")))
    #expect(try !requirement.isMet(by: quantity("0.999999 kWh")))
    #expect(try !requirement.isMet(by: quantity("0.5 kWh")))
  }

  @Test("a wish that no energy fulfils is a fault, not a plan without it")
  func refusesTheImpossible() throws {
    #expect(throws: MetrologyFault.uncertaintyUnreachable) {
      try plan(wanted: "0.05 %", step: "0.1 kWh")
    }
    #expect(throws: MetrologyFault.notPositive(.energyStep)) {
      try plan(wanted: nil, step: "0 kWh")
    }
    #expect(throws: MetrologyFault.wrongKind(.energyStep, expected: .energy)) {
      try plan(wanted: nil, step: "1 kW")
    }
    #expect(throws: MetrologyFault.notPositive(.ratio)) {
      try EnergyRequirement.leastEnergy(
        resolution: quantity("0.001 kWh"),
        limit: limit("1 %"),
        ratio: decimal("0")
      )
    }
  }

  private func plan(wanted: String?, step: String) throws -> EnergyRequirement {
    try EnergyRequirement.plan(
      limit: limit("1 %"),
      ratio: decimal("0.1"),
      wanted: wanted.map(quantity),
      comparison: Scenario().comparison(),
      step: quantity(step)
    )
  }
}
