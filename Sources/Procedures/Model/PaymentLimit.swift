package import Metrology

/// The limit of an amount of money: `0.01 yuan`, `max(0.01 yuan, minimum-variable x price)`.
package indirect enum PaymentLimit: Hashable, Sendable {
  case fixed(QuantityValue)
  /// What one step of the energy display costs.
  case minimumVariable
  case smaller(PaymentLimit, PaymentLimit)
  case larger(PaymentLimit, PaymentLimit)

  /// In yuan, for the display's resolution and the highest price that took part.
  package func value(
    resolution: QuantityValue,
    price: QuantityValue
  ) throws(MetrologyFault) -> ExactRatio {
    switch self {
    case .fixed(let value): return try ExactRatio(inBaseUnit: value)
    case .minimumVariable:
      guard resolution.unit.kind == .energy else {
        throw .wrongKind(.resolution, expected: .energy)
      }
      let inKilowattHours =
        try ExactRatio(inBaseUnit: resolution) / ExactRatio(MeasurementUnit.kilowattHour.factor)
      return try inKilowattHours * ExactRatio(inBaseUnit: price)
    case .smaller(let one, let other):
      return min(
        try one.value(resolution: resolution, price: price),
        try other.value(resolution: resolution, price: price)
      )
    case .larger(let one, let other):
      return max(
        try one.value(resolution: resolution, price: price),
        try other.value(resolution: resolution, price: price)
      )
    }
  }
}
