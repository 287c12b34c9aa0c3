package import Metrology
package import Wording

/// The standard a pile is held against (标准电能表).
package struct ReferenceMeter: Sendable {
  /// One instant: everything from one answer, and a status that lets it count.
  package struct Sample: Sendable, Hashable {
    package var voltage: Indication
    package var current: Indication
    package var power: Indication
    package var energy: Indication
    package var status: StatusReading
  }

  package struct ElectricalSample: Sendable, Hashable {
    package var voltage: Indication
    package var current: Indication
    package var power: Indication
    package var status: StatusReading
  }

  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  /// Takes control, empties the error queue, and resets the integration.
  package func prepare() async throws(Failure) {
    try await instrument.prepare()
    try await resetIntegration()
    try await instrument.perform("set-up-integration")
    if instrument.driver.commands["set-integration-timer"] != nil {
      try await instrument.perform("set-integration-timer")
    }
  }

  package func setVoltageRange(_ range: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("voltage-range", range)
  }

  package func setCurrentRange(_ range: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("current-range", range)
  }

  /// Stops what runs and resets; read back, because mode and timer may be set at rest only.
  package func resetIntegration() async throws(Failure) {
    if try await integrationState() == .running {
      try await instrument.perform("stop-integration")
    }
    if try await integrationState() != .reset {
      try await instrument.perform("reset-integration")
    }
    let state = try await integrationState()
    guard state == .reset else { throw .integrationNotReset(state, instrument.subject) }
  }

  package func startIntegration() async throws(Failure) {
    try await instrument.perform("start-integration")
  }

  package func stopIntegration() async throws(Failure) {
    try await instrument.perform("stop-integration")
  }

  package func integrationState() async throws(Failure) -> IntegrationState {
    let indication = try await instrument.askState("integration-state")
    guard let state = IntegrationState(rawValue: indication.state) else {
      throw .replyIsNoKnownState(indication.raw, to: "integration-state", instrument.subject)
    }
    return state
  }

  /// Voltage, current, power and energy of one instant; a failure where the status says that they
  /// count for nothing.
  package func sample() async throws(Failure) -> Sample {
    let (values, status) = try await instrument.sample(["voltage", "current", "power", "energy"])
    return Sample(
      voltage: values[0],
      current: values[1],
      power: values[2],
      energy: values[3],
      status: status
    )
  }

  /// The same without energy, for the time before an integration runs.
  package func measure() async throws(Failure) -> ElectricalSample {
    let (values, status) = try await instrument.sample(["voltage", "current", "power"])
    return ElectricalSample(
      voltage: values[0],
      current: values[1],
      power: values[2],
      status: status
    )
  }

  /// The finest step of an energy of this size; nil where the driver states no number of digits.
  package func energyStep(at energy: QuantityValue) -> QuantityValue? {
    instrument.driver.energyStep(at: energy)
  }
}
