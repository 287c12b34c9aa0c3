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
  /// States that an instrument may always be in, so that nothing is sent or asked.
  var standingStates: [String] = []
  /// Whether it sets a range, of which an instrument may have only one.
  var isRange = false

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
    case .pulseCounter: Self.counterCommands
    }
  }

  private static let meterCommands = [
    RoleCommand(
      name: "wiring",
      shape: .sendsStates([]),
      isRequired: false,
      furtherStates: MeterWiring.allCases.map(\.rawValue)
    ),
    RoleCommand(name: "current-ratio", shape: .sendsQuantity(.number), isRequired: false),
    RoleCommand(name: "voltage-ratio", shape: .sendsQuantity(.number), isRequired: false),
    RoleCommand(
      name: "scaling",
      shape: .sendsStates(SwitchState.allCases.map(\.rawValue)),
      isRequired: false
    ),
    RoleCommand(name: "voltage-range", shape: .sendsQuantity(.voltage), isRange: true),
    RoleCommand(name: "current-range", shape: .sendsQuantity(.current), isRange: true),
    RoleCommand(name: "set-up-integration", shape: .sends),
    RoleCommand(name: "set-integration-timer", shape: .sends, isRequired: false),
    RoleCommand(name: "reset-integration", shape: .sends),
    RoleCommand(name: "start-integration", shape: .sends),
    RoleCommand(name: "stop-integration", shape: .sends),
    RoleCommand(
      name: "integration-state",
      shape: .asksStates(IntegrationState.allCases.map(\.rawValue)),
      standingStates: [IntegrationState.running.rawValue]
    ),
    RoleCommand(name: "voltage", shape: .asksQuantity(.voltage)),
    RoleCommand(name: "current", shape: .asksQuantity(.current)),
    RoleCommand(name: "power", shape: .asksQuantity(.power)),
    RoleCommand(name: "power-factor", shape: .asksQuantity(.number), isRequired: false),
    RoleCommand(name: "energy", shape: .asksQuantity(.energy)),
    RoleCommand(name: "integration-time", shape: .asksQuantity(.duration), isRequired: false),
  ]

  private static let loadCommands = [
    RoleCommand(
      name: "mode",
      shape: .sendsStates([]),
      furtherStates: LoadMode.allCases.map(\.rawValue),
      standingStates: LoadMode.allCases.map(\.rawValue)
    ),
    RoleCommand(name: "voltage-level", shape: .sendsQuantity(.voltage), isRequired: false),
    RoleCommand(name: "current-level", shape: .sendsQuantity(.current), isRequired: false),
    RoleCommand(name: "power-factor", shape: .sendsQuantity(.number), isRequired: false),
    RoleCommand(name: "input", shape: .sendsStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "input-state", shape: .asksStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "voltage", shape: .asksQuantity(.voltage)),
    RoleCommand(name: "current", shape: .asksQuantity(.current)),
    RoleCommand(name: "power", shape: .asksQuantity(.power), isRequired: false),
    RoleCommand(name: "temperature", shape: .asksQuantity(.temperature), isRequired: false),
  ]

  private static let vehicleCommands = [
    RoleCommand(name: "plug", shape: .sendsStates(SwitchState.allCases.map(\.rawValue))),
    RoleCommand(name: "demand-voltage", shape: .sendsQuantity(.voltage), isRequired: false),
    RoleCommand(name: "demand-current", shape: .sendsQuantity(.current), isRequired: false),
    RoleCommand(name: "allowed-current", shape: .asksQuantity(.current), isRequired: false),
    RoleCommand(
      name: "pilot-state",
      shape: .asksStates(PilotState.allCases.map(\.rawValue)),
      isRequired: false
    ),
    RoleCommand(name: "duty", shape: .asksQuantity(.number), isRequired: false),
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

  private static let counterCommands = [
    RoleCommand(name: "count", shape: .asksQuantity(.number)),
    RoleCommand(name: "clear", shape: .sends, isRequired: false),
  ]
}
