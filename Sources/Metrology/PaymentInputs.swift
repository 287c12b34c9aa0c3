/// What a pile's amount of money is computed from, as far as anybody outside can know it.
package struct PaymentInputs: Hashable, Sendable {
  /// What is cut to the smallest step of money.
  package enum RoundedFees: String, Hashable, Sendable, CaseIterable, Codable {
    /// Electricity and service fee are added and the sum is rounded.
    case together
    /// Each is rounded, and the rounded two are added.
    case apart
  }

  package var tariff: Tariff
  /// The session by the pile's own clock: the earliest start and the latest end it may have had.
  package var start: CivilTime
  package var end: CivilTime
  /// The energy of the session as shown, and the weight δ of its last digit.
  package var energy: QuantityValue
  package var energyResolution: QuantityValue
  /// Whether that energy is E…E + δ (truncated), E ± δ/2 (rounded) or, as a difference, E ± δ.
  package var register: RegisterComparison.PileRegister
  /// The energy's share at each boundary `tariff.course(from:until:)` names, in its order.
  package var shares: [EnergyShare]
  package var rounding: AmountRounding
  package var roundedFees: RoundedFees
  /// The smallest step of money shown (最小付费变量), in yuan.
  package var amountResolution: QuantityValue

  package init(
    tariff: Tariff,
    start: CivilTime,
    end: CivilTime,
    energy: QuantityValue,
    energyResolution: QuantityValue,
    register: RegisterComparison.PileRegister,
    shares: [EnergyShare] = [],
    rounding: AmountRounding,
    roundedFees: RoundedFees,
    amountResolution: QuantityValue
  ) {
    (self.tariff, self.start, self.end) = (tariff, start, end)
    (self.energy, self.energyResolution) = (energy, energyResolution)
    (self.register, self.shares) = (register, shares)
    (self.rounding, self.roundedFees) = (rounding, roundedFees)
    self.amountResolution = amountResolution
  }
}
