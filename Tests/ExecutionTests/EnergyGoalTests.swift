import Metrology
import Testing

@testable import Execution

/// When a reading has enough energy, in hand-made numbers.
@Suite("The energy of a reading") struct EnergyGoalTests {
  private func goal(start: String, ramp: String, share: String = "10") throws -> EnergyGoal {
    EnergyGoal(
      start: try energy(start),
      planned: try energy("1 kWh"),
      ramp: try energy(ramp).inBaseUnit,
      largestShare: try #require(ExactDecimal(share))
    )
  }

  private func energy(_ text: String) throws -> QuantityValue { try #require(QuantityValue(text)) }

  @Test("counts from the start of the reading, wherever the register stands") func start() throws {
    let goal = try goal(start: "1234.5 kWh", ramp: "0 J")
    #expect(!goal.isReached(try energy("1235.4999 kWh")), "a meter that nothing resets stands high")
    #expect(goal.isReached(try energy("1235.5 kWh")))
    #expect(goal.timeLeft(try energy("1235 kWh"), watts: 60_000) == .seconds(30))
  }

  @Test("is larger where the ramp took too much of it") func ramp() throws {
    let goal = try goal(start: "0 Wh", ramp: "120 Wh")
    #expect(!goal.isReached(try energy("1199.9 Wh")), "120 Wh are more than a tenth of that")
    #expect(goal.isReached(try energy("1200 Wh")))
    #expect(goal.timeLeft(try energy("600 Wh"), watts: 60_000) == .seconds(36))
  }

  @Test("takes no time without power, and none once it is there") func time() throws {
    let goal = try goal(start: "0 Wh", ramp: "0 J")
    #expect(goal.timeLeft(try energy("0 Wh"), watts: 0) == .zero)
    #expect(goal.timeLeft(try energy("2 kWh"), watts: 7000) == .zero)
  }
}
