package import Metrology
package import Wording

/// What was decided before the run: load points, how many readings count, and their energies.
package struct PlanRecord: Equatable, Sendable, Codable {
  /// The reference's quality, on which the needed energies rest.
  package struct Reference: Equatable, Sendable, Codable {
    /// In percent.
    package var accuracyClass: ExactDecimal
    /// Pre-evaluated relative standard deviation of one reading, in percent.
    package var repeatability: ExactDecimal
    package var repeatabilityReadings: Int
    /// Digits of the energy reply's mantissa.
    package var energyDigits: Int

    package init(
      accuracyClass: ExactDecimal,
      repeatability: ExactDecimal,
      repeatabilityReadings: Int,
      energyDigits: Int
    ) {
      self.accuracyClass = accuracyClass
      self.repeatability = repeatability
      self.repeatabilityReadings = repeatabilityReadings
      self.energyDigits = energyDigits
    }
  }

  /// One load point of the plan.
  package struct Point: Equatable, Sendable, Codable {
    package var loadPoint: String
    package var name: BilingualText
    package var voltage: QuantityValue
    package var current: QuantityValue
    package var readings: Int
    package var plannedEnergy: QuantityValue
    package var neededEnergy: QuantityValue
    /// What one reading takes, by the plan.
    package var minutes: QuantityValue

    package init(
      loadPoint: String,
      name: BilingualText,
      voltage: QuantityValue,
      current: QuantityValue,
      readings: Int,
      plannedEnergy: QuantityValue,
      neededEnergy: QuantityValue,
      minutes: QuantityValue
    ) {
      self.loadPoint = loadPoint
      self.name = name
      self.voltage = voltage
      self.current = current
      self.readings = readings
      self.plannedEnergy = plannedEnergy
      self.neededEnergy = neededEnergy
      self.minutes = minutes
    }
  }

  package var reference: Reference
  package var points: [Point]
  package var energy: QuantityValue
  package var minutes: QuantityValue

  package init(
    reference: Reference,
    points: [Point],
    energy: QuantityValue,
    minutes: QuantityValue
  ) {
    self.reference = reference
    self.points = points
    self.energy = energy
    self.minutes = minutes
  }
}
