/// The vehicle simulator: its plug and what its battery management asks for.
struct Vehicle: Sendable {
  var isPlugged = false
  /// In V.
  var demandedVoltage = 0.0
  /// In A.
  var demandedCurrent = 0.0
}
