/// What the pile delivers.
package enum Supply: Hashable, Sendable {
  case direct
  /// One or three phases; the voltage of one phase in V.
  case alternating(phases: Int, voltage: Double)

  var isAlternating: Bool { self != .direct }

  var phases: Int {
    if case .alternating(let phases, _) = self { phases } else { 1 }
  }
}
