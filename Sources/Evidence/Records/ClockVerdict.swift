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
  /// How many captures the deviation is the mean of.
  package var captures: Int
  /// The largest less the smallest deviation: `0.12 s`; nil for one capture.
  package var spread: String?
  /// Read without seeing a change, and corrected by half a step of the display.
  package var isStatic: Bool
  /// The reaction time by which a person's key was taken to be late: `0.2 s`; nil for a driver.
  package var reaction: String?
  /// What the uncertainty of a person's presses is made of, in s.
  package var presses: UncertaintyStatement?

  package init(
    pile: String,
    reference: String,
    deviation: String,
    limit: QuantityValue?,
    referenceSource: String,
    referenceUncertainty: QuantityValue,
    captures: Int = 1,
    spread: String? = nil,
    isStatic: Bool = false,
    reaction: String? = nil,
    presses: UncertaintyStatement? = nil
  ) {
    self.pile = pile
    self.reference = reference
    self.deviation = deviation
    self.limit = limit
    self.referenceSource = referenceSource
    self.referenceUncertainty = referenceUncertainty
    self.captures = captures
    self.spread = spread
    self.isStatic = isStatic
    self.reaction = reaction
    self.presses = presses
  }
}
