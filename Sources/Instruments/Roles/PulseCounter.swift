package import Wording

/// What counts the energy pulses of a pile's test output (脉冲计数器).
package struct PulseCounter: Sendable {
  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  package func prepare() async throws(Failure) {
    try await instrument.prepare()
  }

  /// Pulses since it was cleared or switched on: a whole number, never below zero.
  package func count() async throws(Failure) -> Indication {
    let indication = try await instrument.ask("count")
    guard indication.wholeNumber != nil else {
      throw .replyIsNoCount(indication.raw, to: "count", instrument.subject)
    }
    return indication
  }

  /// Begins at zero again, where the driver can; a difference of two counts needs no clearing.
  package func clear() async throws(Failure) {
    try await instrument.perform("clear")
  }

  package var canClear: Bool { instrument.driver.commands["clear"] != nil }
}
