package import Metrology

/// The pile's date and time against the reference's at one instant.
package struct ClockVerdict: Equatable, Sendable, Codable {
  /// ISO 8601 with the zone.
  package var pile: String
  package var reference: String
  /// Pile minus reference, signed: `+2.4 s`.
  package var deviation: String
  /// Nil where the clock is recorded and not judged.
  package var limit: QuantityValue?
  /// What the reference clock is and how far it may be off.
  package var referenceSource: String
  package var referenceUncertainty: QuantityValue

  package init(
    pile: String,
    reference: String,
    deviation: String,
    limit: QuantityValue?,
    referenceSource: String,
    referenceUncertainty: QuantityValue
  ) {
    self.pile = pile
    self.reference = reference
    self.deviation = deviation
    self.limit = limit
    self.referenceSource = referenceSource
    self.referenceUncertainty = referenceUncertainty
  }
}
