/// How the voltage at the pile's output follows from its current.
enum VoltageLaw: Equatable {
  /// In V: held by the load (CV) or by the pile (CC, CP).
  case constant(Double)
  /// In Ω.
  case resistive(Double)

  func voltage(at current: Double) -> Double {
    switch self {
    case .constant(let voltage): voltage
    case .resistive(let resistance): resistance * current
    }
  }

  /// The true energy of a segment, in J.
  func energy(of segment: Segment) -> Double {
    switch self {
    case .constant(let voltage): voltage * segment.charge
    case .resistive(let resistance): resistance * segment.squared
    }
  }

  /// The integral of power times current, in W·A·s: what an error in proportion to the current adds.
  func energyTimesCurrent(of segment: Segment) -> Double {
    switch self {
    case .constant(let voltage): voltage * segment.squared
    case .resistive(let resistance): resistance * segment.cubed
    }
  }
}
