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
    /// The limit of error of a transducer or shunt before the meter, in percent; nil without one.
    package var transducer: ExactDecimal?

    package init(
      accuracyClass: ExactDecimal,
      repeatability: ExactDecimal,
      repeatabilityReadings: Int,
      energyDigits: Int,
      transducer: ExactDecimal? = nil
    ) {
      self.accuracyClass = accuracyClass
      self.repeatability = repeatability
      self.repeatabilityReadings = repeatabilityReadings
      self.energyDigits = energyDigits
      self.transducer = transducer
    }
  }

  /// One load point of the plan.
  package struct Point: Equatable, Sendable, Codable {
    package var loadPoint: String
    package var name: BilingualText
    package var voltage: QuantityValue
    package var current: QuantityValue
    /// cos φ of an alternating current; nil for a direct one.
    package var powerFactor: ExactDecimal?
    /// Conductors that carry the current: 1 or 3.
    package var phases: Int
    package var readings: Int
    package var plannedEnergy: QuantityValue
    package var neededEnergy: QuantityValue
    /// What one reading takes, by the plan.
    package var minutes: QuantityValue
    /// What is added to the reference's energy by its certificate, in percent; nil for nothing.
    package var referenceCorrection: ExactDecimal?

    package init(
      loadPoint: String,
      name: BilingualText,
      voltage: QuantityValue,
      current: QuantityValue,
      powerFactor: ExactDecimal? = nil,
      phases: Int = 1,
      readings: Int,
      plannedEnergy: QuantityValue,
      neededEnergy: QuantityValue,
      minutes: QuantityValue,
      referenceCorrection: ExactDecimal? = nil
    ) {
      self.loadPoint = loadPoint
      self.name = name
      self.voltage = voltage
      self.current = current
      self.powerFactor = powerFactor
      self.phases = phases
      self.readings = readings
      self.plannedEnergy = plannedEnergy
      self.neededEnergy = neededEnergy
      self.minutes = minutes
      self.referenceCorrection = referenceCorrection
    }
  }

  /// How a reading is taken: `standstill`, `digit-change` or `pulse`.
  package var method: String
  /// `dc`, `single-phase` or `three-phase-four-wire`.
  package var wiring: String
  /// The items that this run examines or records, in their order.
  package var items: [String]
  /// Items measured on request, outside the conclusion.
  package var supplementary: [String]
  package var reference: Reference
  package var points: [Point]
  package var energy: QuantityValue
  package var minutes: QuantityValue

  package init(
    method: String = "standstill",
    wiring: String = "dc",
    items: [String] = [],
    supplementary: [String] = [],
    reference: Reference,
    points: [Point],
    energy: QuantityValue,
    minutes: QuantityValue
  ) {
    self.method = method
    self.wiring = wiring
    self.items = items
    self.supplementary = supplementary
    self.reference = reference
    self.points = points
    self.energy = energy
    self.minutes = minutes
  }
}
