/// What goes wrong in one exchange with one instrument.
package struct Fault: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// No answer.
    case silence
    /// The answer comes when the next line arrives, or after a real delay.
    case late
    /// Bytes that mean nothing.
    case garbage
    /// A list lacks its last value, a single value comes twice.
    case wrongLength = "wrong-length"
    /// Every value is NAN.
    case nan
    /// Every value is INF.
    case overRange = "over-range"
    /// The line is cut instead of an answer.
    case cut
  }

  package var instrument: SimulatedInstrument
  /// Which query of the instrument, from 1, over all its connections.
  package var exchange: Int
  package var kind: Kind
  /// After how much real time a late answer comes, in s; nil waits for the next line.
  package var delay: Double?

  package init(
    _ kind: Kind,
    of instrument: SimulatedInstrument,
    at exchange: Int,
    delay: Double? = nil
  ) {
    self.kind = kind
    self.instrument = instrument
    self.exchange = exchange
    self.delay = delay
  }
}
