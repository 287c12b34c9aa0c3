extension Dialect {
  /// ITECH IT8800 family.
  static func load(identity: String) -> Dialect {
    Dialect(
      identity: identity,
      errorQuery: "SYSTem:ERRor?",
      noError: "0,\"No Error\"",
      commands: switching + levels + powerFactor + measuring + protection
    )
  }

  private static let switching = [
    Command.accepted("SYSTem:REMote"), Command.accepted("SYSTem:LOCal"),
    Command("[SOURce]:FUNCtion") { bench, arguments throws(CommandError) in
      let mode = try arguments.loadMode()
      // Nothing can hold the voltage of the mains.
      if mode == .voltage { try bench.requireDirect() }
      bench.load.mode = mode
      return nil
    },
    Command("[SOURce]:FUNCtion?") { bench, _ in bench.load.mode.rawValue },
    Command("INPut") { bench, arguments throws(CommandError) in
      guard bench.switchLoad(on: try arguments.isOn()) else { throw .settingsConflict }
      return nil
    },
    Command("INPut?") { bench, _ in bench.load.isOn ? "1" : "0" },
  ]

  private static let levels = [
    ("[SOURce]:VOLTage", Load.Mode.voltage), ("[SOURce]:CURRent", .current),
    ("[SOURce]:RESistance", .resistance), ("[SOURce]:POWer", .power),
  ]
  .flatMap { (header: String, mode: Load.Mode) in
    [
      Command(header) { bench, arguments throws(CommandError) in
        let lowest = mode == .resistance ? 0.01 : 0
        let range = lowest...bench.load.largestLevel(in: mode)
        bench.load.levels[mode] = try arguments.number(0, in: range)
        return nil
      },
      Command(header + "?") { bench, _ in
        Decimals.fixed(bench.load.levels[mode] ?? 0, places: 4)
      },
    ]
  }

  private static let powerFactor = [
    Command("PF") { bench, arguments throws(CommandError) in
      try bench.requireAlternating()
      bench.load.powerFactor = try arguments.number(0, in: 0...1)
      return nil
    },
    Command("PF?") { bench, _ throws(CommandError) in
      try bench.requireAlternating()
      return Decimals.fixed(bench.load.powerFactor, places: 4)
    },
  ]

  private static let measuring = [
    Command("MEASure:VOLTage?") { bench, _ in Decimals.fixed(bench.voltage, places: 3) },
    Command("MEASure:CURRent?") { bench, _ in Decimals.fixed(bench.current, places: 4) },
    Command("MEASure:POWer?") { bench, _ in Decimals.fixed(bench.power, places: 2) },
    Command("MEASure:TEMPerature?") { bench, _ in
      Decimals.fixed(bench.loadTemperature, places: 1)
    },
  ]

  private static let protection = [
    Command("STATus:QUEStionable:CONDition?") { bench, _ in
      String(bench.load.protection.rawValue)
    },
    Command("VOLTage:PROTection:CLEar") { bench, _ in
      bench.load.protection = []
      return nil
    },
  ]
}

extension Arguments {
  fileprivate func loadMode() throws(CommandError) -> Load.Mode {
    switch try text() {
    case "VOLTAGE": return .voltage
    case "CURRENT": return .current
    case "RESISTANCE": return .resistance
    case "POWER": return .power
    default: return try choice(0, Load.Mode.self)
    }
  }
}
