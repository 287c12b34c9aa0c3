import Evidence
import Metrology
import Procedures
import Wording

/// Judges one load point from its readings: error of each, mean, rounded value, verdict, U.
struct LoadPointJudgement {
  var item: String
  var method: OperatingErrorProvision.Method
  /// The largest U, as a multiple of the limit, that a result under load may have.
  var uncertaintyRatio: ExactRatio
  /// Pulses of the test output per kWh; nil where none is stated.
  var constant: QuantityValue?
  var point: PlanRecord.Point
  var limit: MaximumPermissibleError
  var interval: RoundingInterval
  var display: Procedures.PileDisplay
  var reference: PlanRecord.Reference
  /// How late a person's key is; nil where the procedure states none.
  var reaction: Metrology.ReactionTime?

  /// The verdict and the entries it rests on; a reading not taken to its end leaves the point not
  /// completed.
  func verdict(_ facts: RunFacts) throws(MetrologyFault) -> (LoadPointVerdict, restsOn: [Int]) {
    try refuseExtraReadings(facts)
    let taken = try taken(facts)
    let result = try OperatingErrorResult.judged(
      readings: taken.map(\.error),
      requiredReadings: point.readings,
      interval: interval,
      limit: limit
    )
    let isComplete = result.conclusion != .notCompleted
    let budget = isComplete ? try self.budget(taken) : nil
    let verdict = LoadPointVerdict(
      loadPoint: point.loadPoint,
      name: point.name,
      voltage: point.voltage,
      current: point.current,
      powerFactor: point.powerFactor,
      method: method.rawValue,
      referenceCorrection: point.referenceCorrection,
      readings: taken.map(\.verdict),
      mean: result.mean?.signedText(places: 6),
      rounded: result.rounded?.text,
      limit: limit.limit,
      uncertainty: budget.map(UncertaintyStatement.init),
      conclusion: try budget.map(decides) ?? true && taken.allSatisfy(isLargeEnough)
        ? result.conclusion : .notCompleted
    )
    return (verdict, taken.flatMap(\.sequences))
  }

  /// One reading as it is judged; nil while it is not complete.
  func reading(_ number: Int, _ facts: RunFacts) throws(MetrologyFault) -> ReadingVerdict? {
    try taken(number, facts)?.verdict
  }

  private func taken(_ facts: RunFacts) throws(MetrologyFault) -> [JudgedReading] {
    var readings: [JudgedReading] = []
    for number in 1...max(1, point.readings) {
      if let reading = try taken(number, facts) { readings.append(reading) }
    }
    return readings
  }

  private func taken(
    _ number: Int,
    _ facts: RunFacts
  ) throws(MetrologyFault) -> JudgedReading? {
    switch method {
    case .standstill:
      guard
        let own = ReadingFacts(facts, item: item, loadPoint: point.loadPoint, reading: number)
      else { return nil }
      return try JudgedReading(
        own,
        register: display.energyRegister.rawValue,
        correction: point.referenceCorrection
      )
    case .digitChange, .pulse:
      let register: IndicationRecord.Register = method == .pulse ? .pulses : .pileEnergy
      let looked = CaptureFacts(
        facts,
        item: item,
        loadPoint: point.loadPoint,
        reading: number,
        register: register
      )
      let pressed = CaptureFacts.pressed(
        facts,
        item: item,
        loadPoint: point.loadPoint,
        reading: number
      )
      guard let own = looked ?? pressed else { return nil }
      return try JudgedReading(
        own,
        display: display,
        constant: constant,
        correction: point.referenceCorrection
      )
    }
  }

  /// A reading with less energy than the plan found necessary says too little to count.
  private func isLargeEnough(_ reading: JudgedReading) -> Bool {
    reading.referenceEnergy.inBaseUnit >= point.neededEnergy.inBaseUnit
  }

  /// Under load the plan could only reckon with the time between two looks; what was found decides.
  private func decides(_ budget: UncertaintyBudget) throws(MetrologyFault) -> Bool {
    guard method != .standstill else { return true }
    let wanted = try uncertaintyRatio * ExactRatio(limit.limit.number)
    // A wanted 0.33 is not missed for the last binary digit.
    return budget.expanded <= wanted.approximation * (1 + 1e-9)
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

  /// The budget of the mean, at the smallest energy among the readings.
  private func budget(_ taken: [JudgedReading]) throws(MetrologyFault) -> UncertaintyBudget {
    let least = taken.map(\.referenceEnergy).min { $0.inBaseUnit < $1.inBaseUnit }
    let energy = least ?? point.plannedEnergy
    let startsAtZero = taken.allSatisfy(\.startsAtZero)
    let budget: UncertaintyBudget = try .registerComparison(
      RegisterComparison(
        energy: energy,
        readings: point.readings,
        standard: QuantityValue(reference.accuracyClass, .percent),
        referenceResolution: taken.map(\.referenceStep)
          .max { $0.inBaseUnit < $1.inBaseUnit } ?? energy,
        referenceReading: startsAtZero ? .reset : .difference,
        pileResolution: display.resolution,
        // Two changes of a register make a difference, wherever it started.
        pileRegister: method == .standstill ? display.register : .cumulative,
        repeatability: RegisterComparison.Repeatability(
          standardDeviation: QuantityValue(reference.repeatability, .percent),
          readings: reference.repeatabilityReadings
        ),
        method: comparison(taken),
        transducer: reference.transducer.map { QuantityValue($0, .percent) }
      )
    )
    let residuals = taken.compactMap(\.residuals).flatMap(\.self)
    guard !residuals.isEmpty, let reaction else { return budget }
    return try budget.pressed(
      residuals: residuals,
      energy: energy,
      power: power,
      readings: point.readings,
      reaction: reaction
    )
  }

  private var power: QuantityValue {
    let product =
      point.voltage.inBaseUnit * point.current.inBaseUnit * ExactDecimal(point.phases)
      * (point.powerFactor ?? ExactDecimal(1))
    return QuantityValue(product, .watt)
  }

  private func comparison(_ taken: [JudgedReading]) -> RegisterComparison.Method {
    let none = QuantityValue(.zero, .wattHour)
    let widest = taken.compactMap(\.enclosure).max { $0.inBaseUnit < $1.inBaseUnit } ?? none
    switch method {
    case .standstill: return .standstill
    case .pulse: return .pulse(enclosure: widest)
    case .digitChange:
      return .digitChange(power: power, refresh: display.refresh, enclosure: widest)
    }
  }
}
