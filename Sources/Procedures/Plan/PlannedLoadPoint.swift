package import Metrology
package import Wording

/// A load point for one nameplate, with the energy and the time of one reading.
package struct PlannedLoadPoint: Hashable, Sendable {
  package var id: String
  package var name: BilingualText
  package var voltage: QuantityValue
  package var current: QuantityValue
  /// cos φ; 1 for DC.
  package var powerFactor: ExactDecimal
  /// Conductors that carry the load: 1 or 3 for AC, 1 for DC.
  package var phases: Int
  /// Of all phases together.
  package var power: QuantityValue
  package var method: OperatingErrorProvision.Method
  /// What a reading is to deliver, in kWh.
  package var plannedEnergy: QuantityValue
  /// Below this a reading may not count, in kWh.
  package var neededEnergy: QuantityValue
  /// The rule that set the planned energy.
  package var rule: EnergyRule
  /// Why that much is needed.
  package var reason: BilingualText
  /// Start, ramp, hold and rest of one reading, in min; of a session that readings share, its part.
  package var expectedTime: QuantityValue
  /// What is added to the reference's energy, in percent of it; nil where nothing is.
  package var referenceCorrection: ExactDecimal?
  /// How the voltage was found, where that is not plain to see.
  package var remark: BilingualText?
}
