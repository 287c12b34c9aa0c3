package import Wording

/// What the pile shows to its customer (桩显示); digits exactly as displayed.
package struct PileDisplay: Sendable {
  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  package func prepare() async throws(Failure) {
    try await instrument.prepare()
  }

  package func energy() async throws(Failure) -> Indication {
    try await instrument.ask("energy")
  }

  /// The register that never restarts.
  package func cumulativeEnergy() async throws(Failure) -> Indication {
    try await instrument.ask("cumulative-energy")
  }

  package func amount() async throws(Failure) -> Indication {
    try await instrument.ask("amount")
  }

  /// The pile's own clock; the display names no zone, so the bench states it.
  package func clock(zoneMinutes: Int) async throws(Failure) -> ClockIndication {
    try await instrument.askDateTime("clock", zoneMinutes: zoneMinutes)
  }

  /// Whether the driver can ask for the amount, the clock or the cumulative register.
  package func shows(_ command: String) -> Bool {
    instrument.driver.commands[command] != nil
  }
}
