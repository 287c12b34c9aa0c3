/// Why a pile that failed may be verified once more without repair or re-inspection.
package struct RepeatAuthorisation: Equatable, Sendable, Codable {
  /// The nonconforming record it cites.
  package var run: Int
  package var reason: String

  package init(
    run: Int,
    reason: String
  ) {
    self.run = run
    self.reason = reason
  }
}
