import Evidence
import Metrology

/// One reading from change to change, as the ledger holds it.
struct CaptureFacts {
  /// Its number at its load point, from 1.
  var number: Int
  var session: Int
  /// What the pile's register showed at both changes: energies, or numbers of pulses.
  var pileStart: QuantityValue
  var pileEnd: QuantityValue
  /// The reference's last look before each change and its first after it.
  var start: (before: QuantityValue, after: QuantityValue)
  var end: (before: QuantityValue, after: QuantityValue)
  var countsPulses: Bool
  /// The coarsest last digit the reference answered.
  var referenceStep: QuantityValue
  /// The entries these values stand in.
  var sequences: [Int]
  /// What a hand's presses left at both ends beside their mean, in J; nil where a driver looked.
  var residuals: [[Double]]?
}

extension CaptureFacts {
  /// Nil while any of the six indications is missing: a reading that was not taken to its end.
  init?(
    _ facts: RunFacts,
    item: String,
    loadPoint: String,
    reading: Int,
    register: IndicationRecord.Register
  ) {
    let (own, value) = facts.reading(reading, at: loadPoint, of: item)
    guard
      !own.contains(where: { $0.record.press != nil }),
      let session = own.compactMap(\.record.session).first,
      let pileStart = value(register, .start), let pileEnd = value(register, .end),
      let beforeStart = value(.referenceEnergy, .beforeStart),
      let afterStart = value(.referenceEnergy, .afterStart),
      let beforeEnd = value(.referenceEnergy, .beforeEnd),
      let afterEnd = value(.referenceEnergy, .afterEnd)
    else { return nil }
    number = reading
    self.session = session
    (self.pileStart, self.pileEnd) = (pileStart, pileEnd)
    (start, end) = ((beforeStart, afterStart), (beforeEnd, afterEnd))
    countsPulses = register == .pulses
    let steps = own.filter { $0.record.register == .referenceEnergy }
      .compactMap { ExactDecimal.lastDigitStep(scientific: $0.record.raw) }
    referenceStep = QuantityValue(steps.max() ?? afterEnd.number.lastDigitStep, afterEnd.unit)
    sequences = own.map(\.sequence)
  }

  /// What the reference counted between the two changes.
  var reference: EnclosedEnergy {
    get throws(MetrologyFault) {
      try EnclosedEnergy(
        start: EnergyEnclosure(before: start.before, after: start.after),
        end: EnergyEnclosure(before: end.before, after: end.after)
      )
    }
  }

  /// Whole pulses between the two changes; a counter that went backwards was cleared meanwhile.
  var pulses: Int {
    get throws(MetrologyFault) {
      let difference = pileEnd.number - pileStart.number
      guard difference > .zero, difference.places <= 0,
        let count = Int(exactly: difference.digits)
      else { throw .registerWentBackwards }
      return count
    }
  }
}
