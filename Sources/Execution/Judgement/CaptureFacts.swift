import Evidence
import Metrology

/// One reading from change to change, as the ledger holds it.
struct CaptureFacts {
  /// A change of the pile's register and the reference's energy before and after it.
  struct Change {
    /// An energy, or a number of pulses.
    var pile: QuantityValue
    var before: QuantityValue
    var after: QuantityValue

    /// The reference's energy at the change, as well as it is known.
    var middle: QuantityValue {
      guard before.unit == after.unit else { return after }
      return QuantityValue(
        (before.number + after.number) * ExactDecimal(digits: 5, places: 1),
        after.unit
      )
    }

    /// How much the reference counted between the two looks.
    var width: QuantityValue {
      get throws(MetrologyFault) { try RegisterDifference(start: before, end: after).energy }
    }
  }

  /// Its number at its load point, from 1.
  var number: Int
  var session: Int
  var start: Change
  var end: Change
  var countsPulses: Bool
  /// The coarsest last digit the reference answered.
  var referenceStep: QuantityValue
  /// The entries these values stand in.
  var sequences: [Int]

  /// Nil while any of the six indications is missing: a reading that was not taken to its end.
  init?(
    _ facts: RunFacts,
    item: String,
    loadPoint: String,
    reading: Int,
    register: IndicationRecord.Register
  ) {
    let own = facts.indications {
      $0.item == item && $0.loadPoint == loadPoint && $0.reading == reading
    }
    func value(
      _ register: IndicationRecord.Register,
      _ moment: IndicationRecord.Moment
    ) -> QuantityValue? {
      own.first { $0.record.register == register && $0.record.moment == moment }
        .flatMap { QuantityValue($0.record.value) }
    }
    guard
      let session = own.compactMap(\.record.session).first,
      let pileStart = value(register, .start), let pileEnd = value(register, .end),
      let beforeStart = value(.referenceEnergy, .beforeStart),
      let afterStart = value(.referenceEnergy, .afterStart),
      let beforeEnd = value(.referenceEnergy, .beforeEnd),
      let afterEnd = value(.referenceEnergy, .afterEnd)
    else { return nil }
    number = reading
    self.session = session
    start = Change(pile: pileStart, before: beforeStart, after: afterStart)
    end = Change(pile: pileEnd, before: beforeEnd, after: afterEnd)
    countsPulses = register == .pulses
    let steps = own.filter { $0.record.register == .referenceEnergy }
      .compactMap { ExactDecimal.lastDigitStep(scientific: $0.record.raw) }
    referenceStep = QuantityValue(steps.max() ?? afterEnd.number.lastDigitStep, afterEnd.unit)
    sequences = own.map(\.sequence)
  }

  /// Whole pulses between the two changes; a counter that went backwards was cleared meanwhile.
  var pulses: Int {
    get throws(MetrologyFault) {
      let difference = end.pile.number - start.pile.number
      guard difference > .zero, difference.places <= 0,
        let count = Int(exactly: difference.digits)
      else { throw .registerWentBackwards }
      return count
    }
  }
}
