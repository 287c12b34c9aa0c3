package import Wording

/// The day's work as the first screen shows it.
package struct DaySheet: Sendable, Equatable {
  /// As the bench's calendar has it, `2026-11-21`.
  package var day: String
  /// The list's piles, and whatever else was verified today.
  package var piles: [DayPile]
  /// Piles that were typed in earlier: found by searching.
  package var known: [DayPile]
  package var interrupted: [InterruptedCard]
  /// What to look out for.
  package var warnings: [BilingualText]
  /// What is worth knowing and needs nothing done.
  package var remarks: [BilingualText]
  /// Whether whoever sits here may verify.
  package var mayVerify: Bool

  package init(
    day: String,
    piles: [DayPile],
    known: [DayPile] = [],
    interrupted: [InterruptedCard] = [],
    warnings: [BilingualText] = [],
    remarks: [BilingualText] = [],
    mayVerify: Bool = true
  ) {
    self.day = day
    self.piles = piles
    self.known = known
    self.interrupted = interrupted
    self.warnings = warnings
    self.remarks = remarks
    self.mayVerify = mayVerify
  }
}
