package import Metrology
package import Wording

/// What stands in for the vehicle: plug, demand, session (车辆模拟器).
package struct VehicleSimulator: Sendable {
  package let instrument: Instrument

  package init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  package func prepare() async throws(Failure) {
    try await instrument.prepare()
  }

  @discardableResult
  package func setPlug(_ state: SwitchState) async throws(Failure) -> Setting {
    try await instrument.perform("plug", state: state.rawValue)
  }

  package func demandVoltage(_ voltage: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("demand-voltage", voltage)
  }

  package func demandCurrent(_ current: QuantityValue) async throws(Failure) -> Setting {
    try await instrument.perform("demand-current", current)
  }

  /// Whether it demands voltage and current, as a DC vehicle does.
  package var demandsPower: Bool { instrument.driver.commands["demand-current"] != nil }

  /// Whether it is told what it may take, as an AC vehicle is.
  package var followsPilot: Bool { instrument.driver.commands["allowed-current"] != nil }

  /// The current that the pile's control pilot allows.
  package func allowedCurrent() async throws(Failure) -> Indication {
    try await instrument.ask("allowed-current")
  }

  /// The duty cycle of the control pilot.
  package func duty() async throws(Failure) -> Indication {
    try await instrument.ask("duty")
  }

  package func pilotState() async throws(Failure) -> PilotState {
    let indication = try await instrument.askState("pilot-state")
    guard let state = PilotState(rawValue: indication.state) else {
      throw .replyIsNoKnownState(indication.raw, to: "pilot-state", instrument.subject)
    }
    return state
  }

  /// Whether the driver can ask for the duty or the pilot's state.
  package func shows(_ command: String) -> Bool {
    instrument.driver.commands[command] != nil
  }

  package func startSession() async throws(Failure) {
    try await instrument.perform("start-session")
  }

  package func stopSession() async throws(Failure) {
    try await instrument.perform("stop-session")
  }

  package func sessionState() async throws(Failure) -> SessionState {
    let indication = try await instrument.askState("session-state")
    guard let state = SessionState(rawValue: indication.state) else {
      throw .replyIsNoKnownState(indication.raw, to: "session-state", instrument.subject)
    }
    return state
  }

  /// The fault code; zero is none.
  package func fault() async throws(Failure) -> Indication {
    try await instrument.ask("fault")
  }

  /// How many sessions have begun since it was switched on.
  package func sessionCount() async throws(Failure) -> Indication {
    try await instrument.ask("session-count")
  }
}
