extension Dialect {
  /// The control pilot of an alternating-current pile.
  static let pilot = [
    Command("CP:STATe?") { bench, _ throws(CommandError) in
      try bench.requireAlternating()
      return bench.pilotState
    },
    Command("CP:DUTY?") { bench, _ throws(CommandError) in
      try bench.requireAlternating()
      return Decimals.fixed(bench.pilotDuty * 100, places: 1)
    },
    Command("CP:CURRent?") { bench, _ throws(CommandError) in
      try bench.requireAlternating()
      return Decimals.fixed(bench.allowedCurrent, places: 1)
    },
  ]
}

extension Simulation {
  func requireAlternating() throws(CommandError) {
    guard pile.characteristics.supply.isAlternating else { throw .settingsConflict }
  }

  func requireDirect() throws(CommandError) {
    guard !pile.characteristics.supply.isAlternating else { throw .settingsConflict }
  }

  /// A unplugged, B plugged, C charging, F fault.
  fileprivate var pilotState: String {
    switch pile.phase {
    case .fault: "F"
    case .charging, .rampingDown: "C"
    case .idle, .starting, .ending, .ended: vehicle.isPlugged ? "B" : "A"
    }
  }

  /// A steady level but during a session: 1 without an offer, 0 in a fault.
  fileprivate var pilotDuty: Double {
    switch pile.phase {
    case .fault: 0
    case .starting, .charging, .rampingDown: offeredDuty
    case .idle, .ending, .ended: 1
    }
  }

  /// 0.6 A for each percent up to 85 %, and 2.5 A for each percent above 64 % beyond it.
  private var offeredDuty: Double {
    let current = pile.characteristics.maximumCurrent
    return current <= 51 ? max(0.1, current / 60) : min(0.96, 0.64 + current / 250)
  }

  /// In A.
  fileprivate var allowedCurrent: Double {
    switch pilotDuty {
    case 0.1...0.85: pilotDuty * 60
    case 0.85...0.96: (pilotDuty - 0.64) * 250
    default: 0
    }
  }
}
