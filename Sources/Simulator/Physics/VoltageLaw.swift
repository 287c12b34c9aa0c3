/// How voltage and power at the pile's output follow from its current.
enum VoltageLaw: Equatable {
  /// In V: held by the load (CV) or by the pile (CC, CP).
  case constant(Double)
  /// In Ω.
  case resistive(Double)
  /// In V of one phase; the power is voltage and current times this factor, phases times cos φ.
  case alternating(Double, factor: Double)

  func voltage(at current: Double) -> Double {
    switch self {
    case .constant(let voltage), .alternating(let voltage, _): voltage
    case .resistive(let resistance): resistance * current
    }
  }

  /// In W.
  func power(at current: Double) -> Double {
    switch self {
    case .constant, .resistive: voltage(at: current) * current
    case .alternating(let voltage, let factor): voltage * factor * current
    }
  }

  /// The current (A) that carries a power (W); infinite where none does.
  func current(carrying power: Double) -> Double {
    switch self {
    case .constant(let voltage): voltage > 0 ? power / voltage : .infinity
    case .resistive(let resistance): resistance > 0 ? (power / resistance).squareRoot() : .infinity
    case .alternating(let voltage, let factor): factor > 0 ? power / (voltage * factor) : .infinity
    }
  }

  /// The true energy of a segment, in J.
  func energy(of segment: Segment) -> Double {
    integral(\.charge, \.squared, of: segment)
  }

  /// The integral of power times current, in W·A·s: what an error in proportion to the current adds.
  func energyTimesCurrent(of segment: Segment) -> Double {
    integral(\.squared, \.cubed, of: segment)
  }

  /// The integral of power times time, in W·s²: what an error that grows with time adds.
  func energyTimesTime(of segment: Segment) -> Double {
    integral(\.chargeTimesTime, \.squaredTimesTime, of: segment)
  }

  private func integral(
    _ linear: KeyPath<Segment, Double>,
    _ square: KeyPath<Segment, Double>,
    of segment: Segment
  ) -> Double {
    switch self {
    case .constant(let voltage): voltage * segment[keyPath: linear]
    case .resistive(let resistance): resistance * segment[keyPath: square]
    case .alternating(let voltage, let factor): voltage * factor * segment[keyPath: linear]
    }
  }
}
