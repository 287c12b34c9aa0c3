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
      source: shown.source,
      entry: shown.entry,
      confirmedBy: shown.confirmedBy
    )
  }

  /// What must flow for a reading at standstill that began at `start` and was stable from `stable`
  /// on: the planned energy, and so much that the ramp's is a small enough share of it.
  func goal(start: QuantityValue, stable: QuantityValue) -> EnergyGoal {
    let ramp = stable.inBaseUnit - start.inBaseUnit
    return EnergyGoal(
      start: start,
      planned: point.plannedEnergy,
      ramp: ramp,
      largestShare: largestRampShare
    )
  }

  /// The same for a reading that began under load: there is no ramp in it.
  func goal(start: QuantityValue) -> EnergyGoal {
    EnergyGoal(
      start: start,
      planned: point.plannedEnergy,
      ramp: .zero,
      largestShare: largestRampShare
    )
  }
}
