import Evidence
import Metrology

/// The registers of one reading, as the ledger holds them.
struct ReadingFacts {
  /// Its number at its load point, from 1.
  var number: Int
  var session: Int
  var pileStart: QuantityValue
  var pileEnd: QuantityValue
  var referenceStart: QuantityValue
  var referenceStable: QuantityValue
  var referenceLoadOff: QuantityValue
  var referenceEnd: QuantityValue
  /// The weight of the last digit the reference answered at the end.
  var referenceStep: QuantityValue
  /// The entries these values stand in.
  var sequences: [Int]

  /// Nil while any of the six registers is missing: a reading that was not taken to its end.
  init?(_ facts: RunFacts, item: String, loadPoint: String, reading: Int) {
    let (own, value) = facts.reading(reading, at: loadPoint, of: item)
    guard
      let session = own.compactMap(\.record.session).first,
      let pileStart = value(.pileEnergy, .start),
      let pileEnd = value(.pileEnergy, .end),
      let referenceStart = value(.referenceEnergy, .start),
      let referenceStable = value(.referenceEnergy, .stable),
      let referenceLoadOff = value(.referenceEnergy, .loadOff),
      let referenceEnd = value(.referenceEnergy, .end)
    else { return nil }
    number = reading
    self.session = session
    self.pileStart = pileStart
    self.pileEnd = pileEnd
    self.referenceStart = referenceStart
    self.referenceStable = referenceStable
    self.referenceLoadOff = referenceLoadOff
    self.referenceEnd = referenceEnd
    referenceStep = Self.step(of: own, referenceEnd)
    sequences = own.map(\.sequence)
  }

  /// From the raw reply, whose mantissa says how many digits there were; the stated value's last
  /// digit where the raw text is no plain number.
  private static func step(
    of indications: [RunFacts.Indicated],
    _ end: QuantityValue
  ) -> QuantityValue {
    let raw = indications.first {
      $0.record.register == .referenceEnergy && $0.record.moment == .end
    }?.record.raw
    let stated = ExactDecimal(digits: 1, places: end.number.places)
    return QuantityValue(
      raw.flatMap { ExactDecimal.lastDigitStep(scientific: $0) } ?? stated,
      end.unit
    )
  }
}
