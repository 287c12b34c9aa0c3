package import Metrology
package import Wording

/// What one charging session came to: the energy shown against the reference's, or the amount asked
/// against the amount due.
package struct SessionVerdict: Equatable, Sendable, Codable {
  package var session: Int
  package var shownEnergy: QuantityValue
  package var referenceEnergy: QuantityValue
  /// Signed, in percent, to six places; nil where the energy is not what is judged.
  package var error: String?
  /// Signed, in percent, with the digits of the rounding interval.
  package var rounded: String?
  package var payment: PaymentVerdict?
  /// In percent or in yuan, on both sides of zero.
  package var limit: QuantityValue
  package var conclusion: Conclusion

  package init(
    session: Int,
    shownEnergy: QuantityValue,
    referenceEnergy: QuantityValue,
    error: String? = nil,
    rounded: String? = nil,
    payment: PaymentVerdict? = nil,
    limit: QuantityValue,
    conclusion: Conclusion
  ) {
    self.session = session
    self.shownEnergy = shownEnergy
    self.referenceEnergy = referenceEnergy
    self.error = error
    self.rounded = rounded
    self.payment = payment
    self.limit = limit
    self.conclusion = conclusion
  }
}

/// The amount a session asked for against the interval of what was due.
package struct PaymentVerdict: Equatable, Sendable, Codable {
  package var shown: QuantityValue
  /// Unit price times the energy shown, in yuan.
  package var nominal: String
  /// The least and the most that may be due, over unseen digits and the split by the pile's clock.
  package var least: String
  package var most: String
  /// Shown less nominal, signed: `+0.005 yuan`.
  package var deviation: String
  /// The tariff periods the session touched, by the pile's own clock, with their prices.
  package var periods: [BilingualText]

  package init(
    shown: QuantityValue,
    nominal: String,
    least: String,
    most: String,
    deviation: String,
    periods: [BilingualText]
  ) {
    self.shown = shown
    self.nominal = nominal
    self.least = least
    self.most = most
    self.deviation = deviation
    self.periods = periods
  }
}
