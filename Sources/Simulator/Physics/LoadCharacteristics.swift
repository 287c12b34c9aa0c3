/// What the simulated load can take.
package struct LoadCharacteristics: Hashable, Sendable {
  package var serial: String
  /// In V.
  package var maximumVoltage: Double
  /// In A.
  package var maximumCurrent: Double
  /// In W.
  package var maximumPower: Double
}
