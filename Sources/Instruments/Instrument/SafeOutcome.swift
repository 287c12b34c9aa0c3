package import Wording

/// What came of making an instrument safe.
package struct SafeOutcome: Sendable {
  package var role: InstrumentRole
  package var name: BilingualText
  /// What was sent, in order; empty where the driver has nothing to send.
  package var sent: [String]
  /// What it answered when asked, in order.
  package var raw: [String]
  /// Nil where it could not be asked, or nothing can be on.
  package var isOff: Bool?
  /// What stood in the way.
  package var failure: Failure?

  /// Nothing flows through this instrument, or it said that nothing does.
  package var isConfirmed: Bool { isOff == true || (!role.carriesPower && failure == nil) }
}
