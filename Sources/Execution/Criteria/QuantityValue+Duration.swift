package import Metrology

extension QuantityValue {
  /// A duration stated in any of its units; zero for a quantity of another kind.
  package var duration: Duration {
    guard unit.kind == .duration else { return .zero }
    let base = inBaseUnit
    return .nanoseconds(Int64((base.approximation * 1e9).rounded()))
  }
}
