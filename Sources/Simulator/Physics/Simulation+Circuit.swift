extension Simulation {
  /// The voltage the pile holds for the vehicle, in V.
  var heldVoltage: Double {
    min(vehicle.demandedVoltage, pile.characteristics.maximumVoltage)
  }

  var voltageLaw: VoltageLaw {
    switch load.mode {
    case .voltage: .constant(load.level)
    case .resistance: .resistive(load.level)
    case .current, .power: .constant(heldVoltage)
    }
  }

  /// At the pile's output, in V.
  var voltage: Double {
    if current > 0 { return voltageLaw.voltage(at: current) }
    guard pile.phase == .charging else { return 0 }
    return load.isOn && load.mode == .voltage ? min(load.level, heldVoltage) : heldVoltage
  }

  /// In W.
  var power: Double { current > 0 ? voltage * current : 0 }

  /// Towards which the current moves, in A.
  var currentGoal: Double {
    min(steadyCurrent, protectionLimit?.current ?? .infinity)
  }

  /// The current at which pile and load would come to rest, in A.
  var steadyCurrent: Double {
    guard pile.phase == .charging, load.isOn else { return 0 }
    let supplied = min(vehicle.demandedCurrent, pile.characteristics.maximumCurrent)
    return max(0, min(supplied, drawnCurrent, powerLimitedCurrent))
  }

  /// The current at which the load's protection acts; nil while nothing could pass it.
  var protectionLimit: (current: Double, cause: Load.Protection)? {
    guard load.isOn else { return nil }
    let limits = protectionLimits
    let lowest = limits.min { $0.current < $1.current }
    return lowest.flatMap { steadyCurrent > $0.current ? $0 : nil }
  }

  /// What the load would draw from a pile without limits, in A.
  private var drawnCurrent: Double {
    switch load.mode {
    case .voltage: load.level > heldVoltage ? 0 : .infinity
    case .current: load.level
    case .resistance: load.level > 0 ? heldVoltage / load.level : .infinity
    case .power: heldVoltage > 0 ? load.level / heldVoltage : 0
    }
  }

  private var powerLimitedCurrent: Double {
    currentReaching(pile.characteristics.maximumPower ?? .infinity)
  }

  private var protectionLimits: [(current: Double, cause: Load.Protection)] {
    let ratings = load.ratings
    let overVoltage: Double =
      switch voltageLaw {
      case .constant(let voltage): voltage > ratings.maximumVoltage ? 0 : .infinity
      case .resistive(let resistance): ratings.maximumVoltage / resistance
      }
    return [
      (overVoltage, .overVoltage), (ratings.maximumCurrent, .overCurrent),
      (currentReaching(ratings.maximumPower), .overPower),
    ]
  }

  /// The current at which the output carries a power (W), in A.
  private func currentReaching(_ power: Double) -> Double {
    switch voltageLaw {
    case .constant(let voltage): voltage > 0 ? power / voltage : .infinity
    case .resistive(let resistance): resistance > 0 ? (power / resistance).squareRoot() : .infinity
    }
  }
}
