package import Metrology
package import Wording

/// What draws the current of a load point.
package struct Load: Sendable {
  package struct Sample: Sendable, Hashable {
    package var voltage: Indication
    package var current: Indication
  }

  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  /// Takes control with the input off.
  package func prepare() async throws(Failure) {
    try await instrument.prepare()
    try await off()
  }

  package func setMode(_ mode: LoadMode) async throws(Failure) -> Setting {
    try await instrument.perform("mode", state: mode.rawValue)
  }

  /// The voltage a load in constant-voltage mode holds.
  package func setVoltageLevel(_ level: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("voltage-level", level)
  }

  /// The current a load in constant-current mode holds.
  package func setCurrentLevel(_ level: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("current-level", level)
  }

  /// The power factor an AC load draws at.
  package func setPowerFactor(_ factor: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("power-factor", factor)
  }

  package var setsPowerFactor: Bool { instrument.driver.commands["power-factor"] != nil }

  /// Whether it can hold this, and be told at which level.
  package func supports(_ mode: LoadMode) -> Bool {
    let level = LoadMode.levels.first { $0.mode == mode }?.level
    return instrument.driver.words(of: "mode").states.contains(mode.rawValue)
      && level.map { instrument.driver.commands[$0] != nil } ?? true
  }

  @discardableResult
  package func on() async throws(Failure) -> Setting {
    try await instrument.perform("input", state: SwitchState.on.rawValue)
  }

  @discardableResult
  package func off() async throws(Failure) -> Setting {
    try await instrument.perform("input", state: SwitchState.off.rawValue)
  }

  package func isOn() async throws(Failure) -> Bool {
    try await instrument.askState("input-state").state == SwitchState.on.rawValue
  }

  package func measure() async throws(Failure) -> Sample {
    let values = try await instrument.ask(["voltage", "current"])
    return Sample(voltage: values[0], current: values[1])
  }

  /// How warm it is inside.
  package func temperature() async throws(Failure) -> Indication {
    try await instrument.ask("temperature")
  }

  package var showsTemperature: Bool { instrument.driver.commands["temperature"] != nil }

  /// Which protections have tripped; a person clears them, never the program.
  package func protectionState() async throws(Failure) -> StatusReading {
    try await instrument.askStatus()
  }
}
