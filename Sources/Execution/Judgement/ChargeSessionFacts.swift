import Evidence
import Metrology

/// One charging session as the ledger holds it: what pile and reference showed before and after, and
/// the reference's energy on the way.
struct ChargeSessionFacts {
  var number: Int
  /// The load point whose readings lie in it; nil for a session without load.
  var loadPoint: String?
  var pileStart: QuantityValue
  var pileEnd: QuantityValue
  var referenceStart: QuantityValue
  var referenceEnd: QuantityValue
  var amount: QuantityValue?
  /// The pile's clock at the start with the reference's time of that entry, and the same at the end.
  var startClock: (pile: CivilTime, reference: CivilTime)?
  var endClock: (pile: CivilTime, reference: CivilTime)?
  /// What the reference had counted, from the first entry to the last.
  var samples: [EnergySample]
  var sequences: [Int]

  /// Every session whose beginning and end are both on record.
  static func all(_ facts: RunFacts) -> [ChargeSessionFacts] {
    let numbers = Set(
      facts.indications { $0.moment == .sessionStart }.compactMap(\.record.session)
    )
    return numbers.sorted().compactMap { ChargeSessionFacts(facts, session: $0) }
  }

  private init?(_ facts: RunFacts, session: Int) {
    let own = facts.counting.compactMap {
      entry -> (entry: LedgerEntry, record: IndicationRecord)? in
      guard case .indication(let record) = entry.body, record.session == session else { return nil }
      return (entry, record)
    }
    func find(
      _ register: IndicationRecord.Register,
      _ moment: IndicationRecord.Moment
    ) -> (entry: LedgerEntry, record: IndicationRecord)? {
      own.first { $0.record.register == register && $0.record.moment == moment }
    }
    func value(
      _ register: IndicationRecord.Register,
      _ moment: IndicationRecord.Moment
    ) -> QuantityValue? {
      find(register, moment).flatMap { QuantityValue($0.record.value) }
    }
    func clock(_ moment: IndicationRecord.Moment) -> (pile: CivilTime, reference: CivilTime)? {
      guard let shown = find(.pileClock, moment),
        let pile = CivilTime(text: shown.record.value, zoneMinutes: 0),
        let reference = CivilTime(text: shown.entry.at, zoneMinutes: 0)
      else { return nil }
      return (pile, reference)
    }
    guard
      let pileStart = value(.pileEnergy, .sessionStart),
      let pileEnd = value(.pileEnergy, .sessionEnd),
      let referenceStart = value(.referenceEnergy, .sessionStart),
      let referenceEnd = value(.referenceEnergy, .sessionEnd)
    else { return nil }
    number = session
    loadPoint = own.lazy.compactMap(\.record.loadPoint).first
    (self.pileStart, self.pileEnd) = (pileStart, pileEnd)
    (self.referenceStart, self.referenceEnd) = (referenceStart, referenceEnd)
    amount = value(.pileAmount, .sessionEnd)
    (startClock, endClock) = (clock(.sessionStart), clock(.sessionEnd))
    let first = own.firstIndex { $0.record.moment == .sessionStart } ?? 0
    let last = own.lastIndex { $0.record.moment == .sessionEnd } ?? own.count - 1
    samples = own[first...last].compactMap { entry, record in
      guard record.register == .referenceEnergy, let energy = QuantityValue(record.value),
        let time = CivilTime(text: entry.at, zoneMinutes: 0)
      else { return nil }
      return EnergySample(time: time, energy: energy)
    }
    sequences = own[first...last].filter { $0.record.item == nil }.map(\.entry.sequence)
  }
}
