/// The calendar time at one instant, and how far it may be trusted.
package struct ReferenceTime: Hashable, Sendable, Codable {
  /// Where a calendar time comes from.
  package enum Source: String, Sendable, Codable, CaseIterable {
    case systemClock = "system-clock"
    case simulatedClock = "simulated-clock"
  }

  /// Time since 1970-01-01T00:00:00Z without leap seconds, in ns.
  package var unixNanoseconds: Int64
  package var source: Source
  package var isSynchronised: Bool
  /// When the source was last set by a better one, as `unixNanoseconds`; nil where nobody says.
  package var lastSynchronisation: Int64?
  /// How far the time may be off, as its source estimates it.
  package var estimatedError: Duration

  package init(
    unixNanoseconds: Int64,
    source: Source,
    isSynchronised: Bool,
    lastSynchronisation: Int64? = nil,
    estimatedError: Duration
  ) {
    self.unixNanoseconds = unixNanoseconds
    self.source = source
    self.isSynchronised = isSynchronised
    self.lastSynchronisation = lastSynchronisation
    self.estimatedError = estimatedError
  }
}
