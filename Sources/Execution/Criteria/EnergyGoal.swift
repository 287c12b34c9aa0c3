package import Metrology

/// When a reading has enough energy; a value that is asked, it waits for nothing.
///
/// A reference may count from zero or go on from anywhere: only what flowed since the start counts.
package struct EnergyGoal: Equatable, Sendable {
  private let start: ExactDecimal
  private let planned: ExactDecimal
  private let ramp: ExactDecimal
  private let largestShare: ExactDecimal

  /// Takes the register at the start, the planned energy, the ramp's energy in J and the largest
  /// share of it in percent.
  package init(
    start: QuantityValue,
    planned: QuantityValue,
    ramp: ExactDecimal,
    largestShare: ExactDecimal
  ) {
    self.start = start.inBaseUnit
    self.planned = planned.inBaseUnit
    self.ramp = ramp
    self.largestShare = largestShare
  }

  /// Whether the register may end the reading: the planned energy has flowed, and the ramp's is a
  /// small enough share of it.
  package func isReached(_ register: QuantityValue) -> Bool {
    let energy = register.inBaseUnit - start
    return energy >= planned && ramp * ExactDecimal(100) <= energy * largestShare
  }

  /// How long the power of the moment takes from a register to the goal.
  package func timeLeft(_ register: QuantityValue, watts: Double) -> Duration {
    let byRamp =
      ramp > .zero ? ramp.approximation * 100 / largestShare.approximation : 0
    let goal = max(planned.approximation, byRamp)
    let joules = goal - (register.inBaseUnit - start).approximation
    guard watts > 0, joules > 0, joules.isFinite else { return .zero }
    return .seconds(min(joules / watts, 1_000_000))
  }
}
