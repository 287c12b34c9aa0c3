/// What an energy integration is doing.
package enum IntegrationState: String, CaseIterable, Sendable, Codable {
  case reset, ready, running, stopped, error
  case timeUp = "time-up"
}

package enum SwitchState: String, CaseIterable, Sendable, Codable {
  case on, off
}

/// What a load holds constant.
package enum LoadMode: String, CaseIterable, Sendable, Codable {
  case constantVoltage = "constant-voltage"
  case constantCurrent = "constant-current"
  case constantResistance = "constant-resistance"
  case constantPower = "constant-power"
}

/// What the control pilot of an AC connector says (控制导引).
package enum PilotState: String, CaseIterable, Sendable, Codable {
  /// State A: no plug.
  case disconnected
  /// State B: plugged in, the vehicle is not ready.
  case connected
  /// State C: the vehicle takes energy when the pile gives it.
  case ready
  case fault
}

/// Where a charging session stands, as the vehicle sees it.
package enum SessionState: String, CaseIterable, Sendable, Codable {
  case idle, starting, charging, ending, ended, fault
}
