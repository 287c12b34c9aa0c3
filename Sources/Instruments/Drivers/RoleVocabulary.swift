import Metrology

/// A command that a role knows, and what a driver must say about it.
struct RoleCommand: Sendable {
  enum Shape: Sendable {
    case sends
    case sendsQuantity(MeasurementUnit.Kind)
    case sendsStates([String])
    case asksQuantity(MeasurementUnit.Kind)
    case asksStates([String])
    case asksDateTime
  }

  var name: String
  var shape: Shape
  var isRequired = true
  /// States that a driver may map beside those it must.
  var furtherStates: [String] = []

  /// The states of which a driver must map every one.
  var states: [String] {
    switch shape {
    case .sendsStates(let states), .asksStates(let states): states
    default: []
    }
  }
}

extension InstrumentRole {
  /// Every command the role may use; a driver's other commands would never be sent.
  var vocabulary: [RoleCommand] {
    switch self {
    case .referenceMeter: Self.meterCommands
    case .load: Self.loadCommands
    case .vehicleSimulator: Self.vehicleCommands
    case .pileDisplay: Self.displayCommands
    }
  }

  private static let meterCommands = [
    RoleCommand(name: "voltage-range", shape: .sendsQuantity(.voltage)),
    RoleCommand(name: "current-range", shape: .sendsQuantity(.current)),
    RoleCommand(name: "set-up-integration", shape: .sends),
    RoleCommand(name: "set-integration-timer", shape: .sends, isRequired: false),
    RoleCommand(name: "reset-integration", shape: .sends),
    RoleCommand(name: "start-integration", shape: .sends),
    RoleCommand(name: "stop-integration", shape: .sends),
    RoleCommand(
      name: "integration-state",
      shape: .asksStates(IntegrationState.allCases.map(\.rawValue))
    ),
    RoleCommand(name: "voltage", shape: .asksQuantity(.voltage)),
    RoleCommand(name: "current", shape: .asksQuantity(.current)),
    RoleCommand(name: "power", shape: .asksQuantity(.power)),
    RoleCommand(name: "energy", shape: .asksQuantity(.energy)),
    RoleCommand(name: "integration-time", shape: .asksQuantity(.duration), isRequired: false),
  ]

  private static let loadCommands = [
    RoleCommand(
      name: "mode",
      shape: .sendsStates([LoadMode.constantVoltage.rawValue]),
      furtherStates: LoadMode.allCases.map(\.rawValue)
    ),
    RoleCommand(name: "voltage-level", shape: .sendsQuantity(.voltage)),
    RoleCommand(name: "current-level", shape: .sendsQuantity(.current), isRequired: false),
    RoleCommand(name: "input", shape: .sendsStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "input-state", shape: .asksStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "voltage", shape: .asksQuantity(.voltage)),
    RoleCommand(name: "current", shape: .asksQuantity(.current)),
    RoleCommand(name: "power", shape: .asksQuantity(.power), isRequired: false),
  ]

  private static let vehicleCommands = [
    RoleCommand(name: "plug", shape: .sendsStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "demand-voltage", shape: .sendsQuantity(.voltage)),
    RoleCommand(name: "demand-current", shape: .sendsQuantity(.current)),
    RoleCommand(name: "start-session", shape: .sends),
    RoleCommand(name: "stop-session", shape: .sends),
    RoleCommand(name: "session-state", shape: .asksStates(SessionState.allCases.map(\.rawValue))),
    RoleCommand(name: "fault", shape: .asksQuantity(.number)),
    RoleCommand(name: "session-count", shape: .asksQuantity(.number)),
  ]

  private static let displayCommands = [
    RoleCommand(name: "energy", shape: .asksQuantity(.energy)),
    RoleCommand(name: "cumulative-energy", shape: .asksQuantity(.energy), isRequired: false),
    RoleCommand(name: "amount", shape: .asksQuantity(.money), isRequired: false),
    RoleCommand(name: "clock", shape: .asksDateTime, isRequired: false),
  ]
}
