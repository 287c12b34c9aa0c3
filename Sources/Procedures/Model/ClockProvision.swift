package import Metrology

/// Clock time error (时钟时刻误差): the pile's time minus the reference's at one instant.
package struct ClockProvision: Hashable, Sendable {
  package var heading: ItemHeading
  /// Only piles that charge by time of use are examined.
  package var timeOfUseOnly: Figure<Bool>
  package var limits: [VerificationKind: Figure<QuantityValue>]
  /// The reference's uncertainty, as a multiple of the limit, at most.
  package var referenceRatio: Figure<Fraction>
  /// How often the clock is captured; nil for once.
  package var captures: Figure<Int>?
  /// Whether a clock may be read without a change seen, corrected by half a step; nil for no.
  package var staticReads: Figure<Bool>?
}
