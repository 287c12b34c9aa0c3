extension Dialect {
  /// A vehicle simulator of our own making: plug, demand or control pilot, and session.
  static func vehicleSimulator(identity: String) -> Dialect {
    Dialect(
      identity: identity,
      errorQuery: "SYSTem:ERRor?",
      noError: "0,\"No Error\"",
      commands: demand + pilot + session
    )
  }

  /// In V and A: what any pile of the market could be asked for.
  private static let largestDemand = (voltage: 1500.0, current: 1000.0)

  private static let demand = [
    Command("VEHicle:PLUG") { bench, arguments throws(CommandError) in
      bench.plug(try arguments.isOn())
      return nil
    },
    Command("VEHicle:PLUG?") { bench, _ in bench.vehicle.isPlugged ? "1" : "0" },
    Command("BMS:VOLTage") { bench, arguments throws(CommandError) in
      try bench.requireDirect()
      bench.vehicle.demandedVoltage = try arguments.number(0, in: 0...largestDemand.voltage)
      return nil
    },
    Command("BMS:VOLTage?") { bench, _ throws(CommandError) in
      try bench.requireDirect()
      return Decimals.fixed(bench.vehicle.demandedVoltage, places: 1)
    },
    Command("BMS:CURRent") { bench, arguments throws(CommandError) in
      try bench.requireDirect()
      bench.vehicle.demandedCurrent = try arguments.number(0, in: 0...largestDemand.current)
      return nil
    },
    Command("BMS:CURRent?") { bench, _ throws(CommandError) in
      try bench.requireDirect()
      return Decimals.fixed(bench.vehicle.demandedCurrent, places: 1)
    },
  ]

  private static let session = [
    Command("SESSion:STARt") { bench, _ throws(CommandError) in
      guard bench.startSession() else { throw .settingsConflict }
      return nil
    },
    Command("SESSion:STOP") { bench, _ in
      bench.stopSession()
      return nil
    },
    Command("SESSion:STATe?") { bench, _ in bench.pile.phase.name },
    Command("SESSion:FAULt?") { bench, _ in
      if case .fault(let fault) = bench.pile.phase { String(fault.rawValue) } else { "0" }
    },
    Command("SESSion:COUNt?") { bench, _ in String(bench.pile.sessionCount) },
  ]
}

extension Pile.Phase {
  fileprivate var name: String {
    switch self {
    case .idle: "IDLE"
    case .starting: "STARTING"
    case .charging: "CHARGING"
    case .rampingDown, .ending: "ENDING"
    case .ended: "ENDED"
    case .fault: "FAULT"
    }
  }
}
