package import BenchClock

/// A key that a person pressed as the pile's display changed.
package struct KeyPress: Equatable, Sendable {
  /// One instant by both clocks of a run.
  package struct Moment: Equatable, Sendable {
    package var reference: ReferenceTime
    package var bench: Duration

    package init(reference: ReferenceTime, bench: Duration) {
      self.reference = reference
      self.bench = bench
    }
  }

  /// What the display changed to, as typed.
  package var shown: String
  /// Nil where nobody pressed: written down beforehand in an answers file.
  package var at: Moment?

  package init(shown: String, at: Moment?) {
    self.shown = shown
    self.at = at
  }
}
