package import Metrology

/// A voltage or a current in terms of a nameplate: `0.5 Imax`, `min(Umax, Pn/Imax)`, `600 V`.
package indirect enum LoadExpression: Hashable, Sendable {
  /// A value of the nameplate.
  package enum Symbol: String, Hashable, Sendable, CaseIterable {
    case maximumCurrent = "Imax"
    case minimumCurrent = "Imin"
    case maximumVoltage = "Umax"
    case minimumVoltage = "Umin"
    /// Of one phase: between conductor and neutral for AC.
    case nominalVoltage = "Un"
    /// Of one phase, so that Pn/Un is the current of a conductor.
    case nominalPower = "Pn"

    var kind: MeasurementUnit.Kind {
      switch self {
      case .maximumCurrent, .minimumCurrent: .current
      case .maximumVoltage, .minimumVoltage, .nominalVoltage: .voltage
      case .nominalPower: .power
      }
    }
  }

  case fixed(QuantityValue)
  case multiple(ExactDecimal, Symbol)
  /// Power over voltage or current.
  case quotient(Symbol, Symbol)
  case smaller(LoadExpression, LoadExpression)
  case larger(LoadExpression, LoadExpression)

  /// What it measures; nil where it mixes kinds, or is neither a voltage nor a current.
  package var kind: MeasurementUnit.Kind? {
    switch self {
    case .fixed(let value): [.voltage, .current].contains(value.unit.kind) ? value.unit.kind : nil
    case .multiple(_, let symbol): symbol == .nominalPower ? nil : symbol.kind
    case .quotient(.nominalPower, let under):
      switch under.kind {
      case .current: .voltage
      case .voltage: .current
      default: nil
      }
    case .quotient: nil
    case .smaller(let one, let other), .larger(let one, let other):
      one.kind == other.kind ? one.kind : nil
    }
  }

  func mentions(_ wanted: Symbol) -> Bool {
    switch self {
    case .fixed: false
    case .multiple(_, let symbol): symbol == wanted
    case .quotient(let over, let under): over == wanted || under == wanted
    case .smaller(let one, let other), .larger(let one, let other):
      one.mentions(wanted) || other.mentions(wanted)
    }
  }
}
