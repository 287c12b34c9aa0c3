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
    /// Of alternating current; nil on direct current, at no current, and where the driver has none.
    package var powerFactor: Indication?
    package var status: StatusReading

    /// Without the energy.
    package var electrical: ElectricalSample {
      ElectricalSample(
        voltage: voltage,
        current: current,
        power: power,
        powerFactor: powerFactor,
        status: status
      )
    }
  }

  package struct ElectricalSample: Sendable, Hashable {
    package var voltage: Indication
    package var current: Indication
    package var power: Indication
    package var powerFactor: Indication?
    package var status: StatusReading
  }

  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  /// Takes control, empties the error queue, resets the integration, and sets the wiring where there
  /// is a word for it.
  ///
  /// - Returns: what was set and read back.
  @discardableResult
  package func prepare(wiring: MeterWiring = .dc) async throws(Failure) -> [Setting] {
    try await instrument.prepare(wiring: wiring)
    try await resetIntegration()
    var settings: [Setting] = []
    if instrument.driver.words(of: "wiring").states.contains(wiring.rawValue) {
      settings.append(try await instrument.perform("wiring", state: wiring.rawValue))
    }
    if instrument.driver.countsAllTheTime { return settings }
    try await instrument.perform("set-up-integration")
    if knows("set-integration-timer") { try await instrument.perform("set-integration-timer") }
    return settings
  }

  /// Whether it can be read in this wiring at all.
  package func measures(_ wiring: MeterWiring) -> Bool {
    instrument.driver.measures(wiring)
  }

  /// Whether its energy counts all the time: nothing starts, stops or resets it, its state is always
  /// running, and a reading is the difference of two values.
  package var countsAllTheTime: Bool { instrument.driver.countsAllTheTime }

  /// The ratios by which it multiplies what a transducer hands it; both 1 without a transducer, and
  /// then the scaling is switched off where the meter has a switch for it.
  ///
  /// - Returns: what was set and read back.
  @discardableResult
  package func setRatios(
    current: QuantityValue,
    voltage: QuantityValue
  ) async throws(Failure) -> [Setting] {
    let isScaled = [current, voltage].contains { $0.inBaseUnit != ExactDecimal(1) }
    var settings: [Setting] = []
    for (name, ratio) in [("current-ratio", current), ("voltage-ratio", voltage)] {
      let isNeeded = ratio.inBaseUnit != ExactDecimal(1)
      if isNeeded || knows(name) { settings.append(try await instrument.perform(name, ratio)) }
    }
    if knows("scaling") {
      let state: SwitchState = isScaled ? .on : .off
      settings.append(try await instrument.perform("scaling", state: state.rawValue))
    }
    return settings
  }

  /// A range may change from load point to load point, at rest only: reset the integration first.
  package func setVoltageRange(_ range: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("voltage-range", range)
  }

  package func setCurrentRange(_ range: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("current-range", range)
  }

  /// Stops what runs and resets; read back, because mode and timer may be set at rest only.
  ///
  /// A meter that counts all the time is left as it is.
  package func resetIntegration() async throws(Failure) {
    if countsAllTheTime { return }
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
    if countsAllTheTime { return }
    try await instrument.perform("start-integration")
  }

  package func stopIntegration() async throws(Failure) {
    if countsAllTheTime { return }
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
    let names = ["voltage", "current", "power", "energy"]
    let (values, factor, status) = try await instrument.sample(
      names,
      onAlternatingCurrent: "power-factor"
    )
    return Sample(
      voltage: values[0],
      current: values[1],
      power: values[2],
      energy: values[3],
      powerFactor: factor,
      status: status
    )
  }

  /// The same without energy, for the time before an integration runs.
  package func measure() async throws(Failure) -> ElectricalSample {
    let names = ["voltage", "current", "power"]
    let (values, factor, status) = try await instrument.sample(
      names,
      onAlternatingCurrent: "power-factor"
    )
    return ElectricalSample(
      voltage: values[0],
      current: values[1],
      power: values[2],
      powerFactor: factor,
      status: status
    )
  }

  private func knows(_ command: String) -> Bool {
    instrument.driver.commands[command] != nil
  }

  /// The finest step of an energy of this size; nil where the driver states no number of digits.
  package func energyStep(at energy: QuantityValue) -> QuantityValue? {
    instrument.driver.energyStep(at: energy)
  }
}
