extension Simulation {
  /// What ends an overload.
  enum Trip {
    case load(Load.Protection)
    case pile(Pile.SessionFault)
  }

  /// The voltage the pile holds for the vehicle, in V.
  var heldVoltage: Double {
    switch pile.characteristics.supply {
    case .direct: min(vehicle.demandedVoltage, pile.characteristics.maximumVoltage)
    case .alternating(_, let voltage): voltage
    }
  }

  var voltageLaw: VoltageLaw {
    if case .alternating(let phases, let voltage) = pile.characteristics.supply {
      return .alternating(voltage, factor: Double(phases) * load.powerFactor)
    }
    return switch load.mode {
    case .voltage: .constant(load.level)
    case .resistance: .resistive(load.level)
    case .current, .power: .constant(heldVoltage)
    }
  }

  /// At the pile's output, in V; of one phase.
  var voltage: Double {
    if current > 0 { return voltageLaw.voltage(at: current) }
    guard pile.phase == .charging else { return 0 }
    return load.isOn && load.mode == .voltage ? min(load.level, heldVoltage) : heldVoltage
  }

  /// In W, of all phases.
  var power: Double { current > 0 ? voltageLaw.power(at: current) : 0 }

  /// Inside the load, in °C: it follows its power at once.
  var loadTemperature: Double { 25 + 60 * power / load.ratings.maximumPower }

  /// Towards which the current moves, in A.
  var currentGoal: Double {
    min(steadyCurrent, protectionLimit?.current ?? .infinity)
  }

  /// The current at which pile and load would come to rest, in A; of one phase.
  var steadyCurrent: Double {
    guard pile.phase == .charging, load.isOn else { return 0 }
    return max(0, min(suppliedCurrent, drawnCurrent))
  }

  /// The current at which a protection acts; nil while nothing could pass it.
  var protectionLimit: (current: Double, cause: Trip)? {
    guard load.isOn else { return nil }
    let lowest = protectionLimits.min { $0.current < $1.current }
    return lowest.flatMap { steadyCurrent > $0.current ? $0 : nil }
  }

  /// To what the pile holds the current back, in A; an alternating one only has a contactor.
  private var suppliedCurrent: Double {
    let pile = pile.characteristics
    if pile.supply.isAlternating { return .infinity }
    let powerLimited = voltageLaw.current(carrying: pile.maximumPower ?? .infinity)
    return min(vehicle.demandedCurrent, pile.maximumCurrent, powerLimited)
  }

  /// What the load would draw from a pile without limits, in A.
  private var drawnCurrent: Double {
    switch load.mode {
    case .voltage: load.level > heldVoltage ? 0 : .infinity
    case .current: load.level
    case .resistance: load.level > 0 ? heldVoltage / load.level : .infinity
    case .power: heldVoltage > 0 ? voltageLaw.current(carrying: load.level) : 0
    }
  }

  private var protectionLimits: [(current: Double, cause: Trip)] {
    let ratings = load.ratings
    let overVoltage: Double =
      switch voltageLaw {
      case .constant(let voltage), .alternating(let voltage, _):
        voltage > ratings.maximumVoltage ? 0 : .infinity
      case .resistive(let resistance): ratings.maximumVoltage / resistance
      }
    let limits: [(current: Double, cause: Trip)] = [
      (overVoltage, .load(.overVoltage)), (ratings.maximumCurrent, .load(.overCurrent)),
      (voltageLaw.current(carrying: ratings.maximumPower), .load(.overPower)),
    ]
    guard pile.characteristics.supply.isAlternating else { return limits }
    let tripping = pile.characteristics.maximumCurrent * Self.trippingShare
    return limits + [(tripping, .pile(.overCurrent))]
  }

  /// Where an alternating pile opens its contactor, as a share of its largest current (unconfirmed).
  private static let trippingShare = 1.1
}
