import Evidence
import Metrology
import Procedures
import Wording

/// Judges one load point from its readings: error of each, mean, rounded value, verdict, U.
struct LoadPointJudgement {
  var item: String
  var point: PlanRecord.Point
  var limit: MaximumPermissibleError
  var interval: RoundingInterval
  var display: Procedures.PileDisplay
  var reference: PlanRecord.Reference

  /// The verdict and the entries it rests on; a reading not taken to its end leaves the point not
  /// completed.
  func verdict(_ facts: RunFacts) throws(MetrologyFault) -> (LoadPointVerdict, restsOn: [Int]) {
    try refuseExtraReadings(facts)
    let taken = (1...max(1, point.readings)).compactMap {
      ReadingFacts(facts, item: item, loadPoint: point.loadPoint, reading: $0)
    }
    var readings: [ReadingVerdict] = []
    var errors: [ExactRatio] = []
    for reading in taken {
      let (verdict, error) = try judged(reading)
      readings.append(verdict)
      errors.append(error)
    }
    let result = try OperatingErrorResult.judged(
      readings: errors,
      requiredReadings: point.readings,
      interval: interval,
      limit: limit
    )
    let isComplete = result.conclusion != .notCompleted
    let verdict = LoadPointVerdict(
      loadPoint: point.loadPoint,
      name: point.name,
      voltage: point.voltage,
      current: point.current,
      readings: readings,
      mean: result.mean?.signedText(places: 6),
      rounded: result.rounded?.text,
      limit: limit.limit,
      uncertainty: isComplete ? UncertaintyStatement(try budget(taken)) : nil,
      conclusion: result.conclusion
    )
    return (verdict, taken.flatMap(\.sequences))
  }

  /// How many readings count was decided before the run: one begun beyond that is no substitute.
  private func refuseExtraReadings(_ facts: RunFacts) throws(MetrologyFault) {
    let begun =
      facts.indications { $0.item == item && $0.loadPoint == point.loadPoint }
      .compactMap(\.record.reading).max() ?? 0
    guard begun <= point.readings else {
      throw .tooManyReadings(required: point.readings, given: begun)
    }
  }

  /// One reading's energies, its signed error, and how much of it the load's ramps gave.
  func judged(
    _ facts: ReadingFacts
  ) throws(MetrologyFault) -> (ReadingVerdict, error: ExactRatio) {
    let pile = try RegisterDifference(start: facts.pileStart, end: facts.pileEnd)
    let reference = try RegisterDifference(start: facts.referenceStart, end: facts.referenceEnd)
    let held = try RegisterDifference(start: facts.referenceStable, end: facts.referenceLoadOff)
    let error = try OperatingError.percent(pile: pile.energy, reference: reference.energy)
    let rampShare =
      try ExactRatio(100)
      - ExactRatio(100) * ExactRatio(inBaseUnit: held.energy)
      / ExactRatio(inBaseUnit: reference.energy)
    let verdict = ReadingVerdict(
      reading: facts.number,
      session: facts.session,
      register: display.energyRegister.rawValue,
      pileStart: facts.pileStart,
      pileEnd: facts.pileEnd,
      pileEnergy: pile.energy,
      // An integration that began at zero keeps the digits it answered.
      referenceEnergy: facts.referenceStart.number.isZero ? facts.referenceEnd : reference.energy,
      error: error.signedText(places: 6),
      rampShare: try rampShare.decimal(places: 2).description
    )
    return (verdict, error)
  }

  /// The budget of the mean, at the smallest energy among the readings.
  private func budget(_ taken: [ReadingFacts]) throws(MetrologyFault) -> UncertaintyBudget {
    var least: QuantityValue?
    for reading in taken {
      let energy = try RegisterDifference(
        start: reading.referenceStart,
        end: reading.referenceEnd
      ).energy
      if least.map({ energy.inBaseUnit < $0.inBaseUnit }) ?? true { least = energy }
    }
    let energy = least ?? point.plannedEnergy
    let startsAtZero = taken.allSatisfy { $0.referenceStart.number.isZero }
    return try .registerComparison(
      RegisterComparison(
        energy: energy,
        readings: point.readings,
        standard: QuantityValue(reference.accuracyClass, .percent),
        referenceResolution: taken.map(\.referenceStep)
          .max { $0.inBaseUnit < $1.inBaseUnit } ?? energy,
        referenceReading: startsAtZero ? .reset : .difference,
        pileResolution: display.resolution,
        pileRegister: display.register,
        repeatability: RegisterComparison.Repeatability(
          standardDeviation: QuantityValue(reference.repeatability, .percent),
          readings: reference.repeatabilityReadings
        )
      )
    )
  }
}
