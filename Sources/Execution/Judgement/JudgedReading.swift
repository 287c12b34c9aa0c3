import Evidence
import Metrology
import Procedures

/// One reading with its exact error, whatever the method: what a load point's mean is made of.
struct JudgedReading {
  let verdict: ReadingVerdict
  /// Signed, in percent.
  let error: ExactRatio
  let referenceEnergy: QuantityValue
  /// The weight of the last digit the reference answered.
  let referenceStep: QuantityValue
  /// The reference began at zero, so that one value is its energy.
  let startsAtZero: Bool
  /// The reference's energy between the looks before and after a change, the larger of both ends;
  /// nil at standstill.
  let enclosure: QuantityValue?
  let sequences: [Int]
  /// What a hand's presses left at both ends, in J; nil where none pressed.
  let residuals: [[Double]]?

  /// Both registers at zero current, before and after; how much of the energy the ramps gave.
  ///
  /// `correction` is added to the reference's energy, in percent of it.
  init(
    _ facts: ReadingFacts,
    register: String,
    correction: ExactDecimal?
  ) throws(MetrologyFault) {
    let pile = try RegisterDifference(start: facts.pileStart, end: facts.pileEnd)
    let reference = try RegisterDifference(start: facts.referenceStart, end: facts.referenceEnd)
    let held = try RegisterDifference(start: facts.referenceStable, end: facts.referenceLoadOff)
    error = try OperatingError.percent(
      pile: pile.energy,
      reference: reference.energy.corrected(by: correction)
    )
    let rampShare =
      try ExactRatio(100)
      - ExactRatio(100) * ExactRatio(inBaseUnit: held.energy)
      / ExactRatio(inBaseUnit: reference.energy)
    startsAtZero = facts.referenceStart.number.isZero
    referenceEnergy = reference.energy
    verdict = ReadingVerdict(
      reading: facts.number,
      session: facts.session,
      register: register,
      pileStart: facts.pileStart,
      pileEnd: facts.pileEnd,
      pileEnergy: pile.energy,
      // An integration that began at zero keeps the digits it answered.
      referenceEnergy: startsAtZero ? facts.referenceEnd : reference.energy,
      error: error.signedText(places: 6),
      rampShare: try rampShare.decimal(places: 2).description
    )
    referenceStep = facts.referenceStep
    enclosure = nil
    sequences = facts.sequences
    residuals = nil
  }

  /// From one change of the pile's register to another; the reference's energy at a change is the
  /// middle of the two looks that enclose it.
  init(
    _ facts: CaptureFacts,
    display: PileDisplay,
    constant: QuantityValue?,
    correction: ExactDecimal?
  ) throws(MetrologyFault) {
    let enclosed = try facts.reference
    let reference = enclosed.energy
    let corrected = reference.corrected(by: correction)
    let pileEnergy: QuantityValue
    let register: String
    if facts.countsPulses {
      guard let constant else { throw .wrongKind(.energy, expected: .meterConstant) }
      let pulses = try facts.pulses
      error = try OperatingError.percent(pulses: pulses, constant: constant, reference: corrected)
      let energy = try PulseEnergy.kilowattHours(pulses: pulses, constant: constant)
      pileEnergy = QuantityValue(try energy.stated(places: 3), .kilowattHour)
      register = IndicationRecord.Register.pulses.rawValue
    } else {
      pileEnergy = try RegisterDifference(start: facts.pileStart, end: facts.pileEnd).energy
      error = try OperatingError.percent(pile: pileEnergy, reference: corrected)
      register = display.energyRegister.rawValue
    }
    verdict = ReadingVerdict(
      reading: facts.number,
      session: facts.session,
      register: register,
      pileStart: facts.pileStart,
      pileEnd: facts.pileEnd,
      pileEnergy: pileEnergy,
      referenceEnergy: reference,
      error: error.signedText(places: 6),
      rampShare: nil
    )
    referenceEnergy = reference
    referenceStep = facts.referenceStep
    startsAtZero = false
    enclosure = enclosed.widest
    sequences = facts.sequences
    residuals = facts.residuals
  }
}

extension QuantityValue {
  /// With what the reference's certificate adds, where it adds anything.
  func corrected(by percent: ExactDecimal?) -> QuantityValue {
    percent.map(corrected(byPercent:)) ?? self
  }
}
