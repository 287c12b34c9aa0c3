import Evidence
import Metrology

extension CaptureFacts {
  /// Several changes that a hand marked at each end; nil while any of them is missing.
  static func pressed(
    _ facts: RunFacts,
    item: String,
    loadPoint: String,
    reading: Int
  ) -> CaptureFacts? {
    let own = facts.reading(reading, at: loadPoint, of: item).all
    guard
      let session = own.compactMap(\.record.session).first,
      let start = change(own, .start, .beforeStart, .afterStart),
      let end = change(own, .end, .beforeEnd, .afterEnd)
    else { return nil }
    let steps = own.filter { $0.record.register == .referenceEnergy }
      .compactMap { ExactDecimal.lastDigitStep(scientific: $0.record.raw) }
    let last = end.enclosure.after
    return CaptureFacts(
      number: reading,
      session: session,
      pileStart: start.pile,
      pileEnd: end.pile,
      start: (start.enclosure.before, start.enclosure.after),
      end: (end.enclosure.before, end.enclosure.after),
      countsPulses: false,
      referenceStep: QuantityValue(steps.max() ?? last.number.lastDigitStep, last.unit),
      sequences: own.map(\.sequence),
      residuals: [start.residuals, end.residuals]
    )
  }

  private static func change(
    _ own: [RunFacts.Indicated],
    _ moment: IndicationRecord.Moment,
    _ early: IndicationRecord.Moment,
    _ late: IndicationRecord.Moment
  ) -> PressedChange? {
    func value(
      _ register: IndicationRecord.Register,
      _ moment: IndicationRecord.Moment,
      _ press: Int
    ) -> QuantityValue? {
      own.last {
        $0.record.register == register && $0.record.moment == moment && $0.record.press == press
      }.flatMap { QuantityValue($0.record.value) }
    }
    let count = own.compactMap(\.record.press).max() ?? 0
    let presses = (1...max(1, count)).compactMap { press -> PressedChange.Press? in
      guard let pile = value(.pileEnergy, moment, press),
        let before = value(.referenceEnergy, early, press),
        let after = value(.referenceEnergy, late, press),
        let enclosure = try? EnergyEnclosure(before: before, after: after)
      else { return nil }
      return PressedChange.Press(pile: pile, enclosure: enclosure)
    }
    return presses.count == count ? try? PressedChange(presses) : nil
  }
}
