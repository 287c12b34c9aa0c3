import Evidence
import Instruments
import Metrology
import Procedures

/// The reading that is being taken: its load point and its number there.
struct ReadingUnderWay {
  var item: String
  var point: PlanRecord.Point
  var reading: Int
  /// In percent of the reading's energy.
  var largestRampShare: ExactDecimal

  /// What an instrument showed, as evidence of this reading.
  func record(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ shown: PileIndication,
    session: Int
  ) -> IndicationRecord {
    IndicationRecord(
      register: register,
      moment: moment,
      item: item,
      loadPoint: point.loadPoint,
      reading: reading,
      session: session,
      raw: shown.raw,
      value: "\(shown.value)",
      through: shown.through,
      source: shown.source
    )
  }

  /// Whether the energy so far may end the reading: the planned energy is there, and the energy of
  /// the ramp is a small enough share of it.
  func isEnough(_ energy: QuantityValue, rampEnergy: QuantityValue) -> Bool {
    let share = rampEnergy.inBaseUnit * ExactDecimal(100)
    return energy.inBaseUnit >= point.plannedEnergy.inBaseUnit
      && share <= energy.inBaseUnit * largestRampShare
  }

  /// The same for a reading that began at an energy under load: there is no ramp in it.
  func isEnough(_ energy: QuantityValue, since start: QuantityValue) -> Bool {
    energy.inBaseUnit - start.inBaseUnit >= point.plannedEnergy.inBaseUnit
  }

  /// How long the power of the moment takes to the end of a reading that began under load.
  func timeLeft(from energy: QuantityValue, since start: QuantityValue, watts: Double) -> Duration {
    let joules = (point.plannedEnergy.inBaseUnit + start.inBaseUnit - energy.inBaseUnit)
      .approximation
    guard watts > 0, joules > 0, joules.isFinite else { return .zero }
    return .seconds(min(joules / watts, 1_000_000))
  }

  /// How long the power of the moment takes from an energy to the end of the reading.
  func timeLeft(from energy: QuantityValue, rampEnergy: QuantityValue, watts: Double) -> Duration {
    let byRamp = rampEnergy.inBaseUnit.approximation * 100 / largestRampShare.approximation
    let goal = max(point.plannedEnergy.inBaseUnit.approximation, byRamp)
    let joules = goal - energy.inBaseUnit.approximation
    guard watts > 0, joules > 0, joules.isFinite else { return .zero }
    return .seconds(min(joules / watts, 1_000_000))
  }
}
