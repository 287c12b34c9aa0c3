/// How the pile shows what a session costs.
package struct AmountDisplay: Hashable, Sendable {
  package enum Fees: String, Sendable, CaseIterable {
    /// The sum of electricity and service is brought to digits.
    case together
    /// Electricity and service are brought to digits one by one, and then added.
    case apart
  }

  /// The last digit, in yuan.
  package var resolution: Double
  package var reading: PileCharacteristics.Reading
  package var fees: Fees

  package init(resolution: Double, reading: PileCharacteristics.Reading, fees: Fees) {
    self.resolution = resolution
    self.reading = reading
    self.fees = fees
  }

  /// To the fen, rounded.
  package static let usual = AmountDisplay(
    resolution: 0.01,
    reading: .rounded,
    fees: .together
  )
}
