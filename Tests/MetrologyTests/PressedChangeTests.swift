import Metrology
import Testing

@Suite("Changes of an energy marked by a key") struct PressedChangeTests {
  private func press(_ pile: String, _ before: String, _ after: String) throws
    -> PressedChange.Press
  {
    try PressedChange.Press(
      pile: quantity(pile),
      enclosure: EnergyEnclosure(before: quantity(before), after: quantity(after))
    )
  }

  private func three() throws -> [PressedChange.Press] {
    [
      try press("1.001 kWh", "998.90 Wh", "999.01 Wh"),
      try press("1.002 kWh", "999.93 Wh", "1000.02 Wh"),
      try press("1.003 kWh", "1000.90 Wh", "1001.05 Wh"),
    ]
  }

  /// Computed with Python's fractions: 999.91 and 1000.02666… Wh.
  @Test("are one at their middle, the bounds rounded outwards") func middle() throws {
    let change = try PressedChange(three())
    #expect(change.pile.inBaseUnit == (try quantity("1.002 kWh")).inBaseUnit)
    #expect(change.enclosure.before.inBaseUnit == (try quantity("999.91 Wh")).inBaseUnit)
    #expect(change.enclosure.after.description == "1000.02667 Wh")
    for (residual, wanted) in zip(change.residuals, [-7362, -7290, -7290]) {
      #expect(abs(residual - Double(wanted)) < 1e-6)
    }
  }

  /// Computed with numpy.
  @Test("add their pooled spread and the reaction time to a budget") func budget() throws {
    let change = try PressedChange(three())
    let budget = try UncertaintyBudget(components: []).pressed(
      residuals: [change.residuals, [-8000, -7700, -8150]],
      energy: quantity("0.5 kWh"),
      power: quantity("1.5 kW"),
      readings: 2,
      reaction: ReactionTime(
        mean: quantity("200 ms"),
        standardUncertainty: quantity("100 ms")
      )
    )
    #expect(budget.components.map(\.id) == [.presses, .reaction])
    #expect(abs(budget.components[0].standardUncertainty - 0.005281577579511169) < 1e-12)
    #expect(budget.components[0].degreesOfFreedom == 4)
    #expect(abs(budget.components[1].standardUncertainty - 0.011785113019775794) < 1e-12)
    #expect(budget.components[1].degreesOfFreedom == .infinity)
  }

  @Test("are refused where they are not equally far apart, or go backwards") func uneven() throws {
    let (first, second, third) = (try three()[0], try three()[1], try three()[2])
    let later = try press("1.005 kWh", "1002.90 Wh", "1003.05 Wh")
    #expect(throws: MetrologyFault.registerWentBackwards) {
      try PressedChange([first, second, later])
    }
    #expect(throws: MetrologyFault.registerWentBackwards) {
      try PressedChange([third, second, first])
    }
    #expect(throws: MetrologyFault.withoutCaptures) { try PressedChange([]) }
    #expect(throws: Never.self) { try PressedChange([first, third, later]) }
  }
}
