import Evidence
import Metrology
import Wording

/// Judges the pile's clock from the captured indications.
struct ClockJudgement {
  var item: String
  /// Nil where the clock is recorded and not judged.
  var limit: QuantityValue?
  /// How many captures count, fixed before the run.
  var captures: Int
  /// Whether a display that was read without seeing it change may be used.
  var allowsStaticReads: Bool
  /// The reference clock's own uncertainty, from its identity on record.
  var referenceUncertainty: QuantityValue
  /// The largest uncertainty that may judge, as a multiple of the limit.
  var referenceRatio: ExactRatio
  /// How late a person's key is; nil where the procedure states none.
  var reaction: ReactionTime?

  /// How late a hand may be that confirms what the eye sees, in s (own estimate, unconfirmed).
  private static let reaction: Int128 = 1

  /// The clock's comparison, its conclusion and the entries it rests on; nil while nothing was
  /// captured.
  func verdict(
    _ facts: RunFacts
  ) throws(MetrologyFault) -> (ClockVerdict, Conclusion, restsOn: [Int])? {
    let own = facts.indications { $0.item == item }
    var taken: [ClockCapture] = []
    for number in 1...max(1, captures, own.compactMap(\.record.reading).max() ?? 1) {
      if let capture = try capture(number, own) { taken.append(capture) }
    }
    guard let last = taken.last else { return nil }
    let pressed = own.contains { $0.record.source == "keyed" } ? reaction : nil
    let all = try ClockCaptures(taken, requiredCaptures: captures, pressed: pressed)
    let uncertainty = QuantityValue(
      Self.shortened(try all.uncertainty(reference: referenceUncertainty)),
      .second
    )
    let conclusion =
      try limit.map { limit throws(MetrologyFault) in
        try all.conclusion(
          limit: limit,
          referenceUncertainty: referenceUncertainty,
          referenceRatio: referenceRatio
        )
      } ?? (taken.count == captures ? .notApplicable : .notCompleted)
    let verdict = ClockVerdict(
      pile: last.pile.isoText,
      reference: Self.toMilliseconds(last.middle(before: pressed)).isoText,
      deviation: all.mean.signedText(places: 2) + " s",
      limit: limit,
      referenceSource: own.last { $0.record.register == .referenceClock }?.record.through ?? "",
      referenceUncertainty: uncertainty,
      captures: taken.count,
      spread: taken.count > 1 ? String(all.spread.signedText(places: 2).dropFirst()) + " s" : nil,
      isStatic: all.isCorrected,
      reaction: try pressed?.mean.statedSeconds,
      presses: all.scatter.map { UncertaintyStatement($0.budget) }
    )
    return (verdict, conclusion, own.map(\.sequence))
  }

  /// The capture of a number: a change that a driver or a person saw, or a display read at rest.
  private func capture(
    _ number: Int,
    _ own: [RunFacts.Indicated]
  ) throws(MetrologyFault) -> ClockCapture? {
    func find(
      _ register: IndicationRecord.Register,
      _ moment: IndicationRecord.Moment
    ) -> IndicationRecord? {
      own.last {
        $0.record.register == register && $0.record.moment == moment
          && $0.record.reading == number
      }?.record
    }
    guard
      let shown = find(.pileClock, .capture),
      let pile = CivilTime(text: shown.value, zoneMinutes: 0),
      let after = find(.referenceClock, .afterCapture)
        .flatMap({ CivilTime(text: $0.value, zoneMinutes: 0) })
    else { return nil }
    let before = find(.referenceClock, .beforeCapture)
      .flatMap { CivilTime(text: $0.value, zoneMinutes: 0) }
    if let before { return try ClockCapture(change: pile, before: before, after: after) }
    guard shown.source != "driver" else { return nil }
    if shown.source == "keyed", reaction != nil {
      return try ClockCapture(change: pile, before: after, after: after)
    }
    guard shown.source == "answers-file" else {
      let earliest = CivilTime(
        unixNanoseconds: after.unixNanoseconds - Self.reaction * 1_000_000_000,
        zoneMinutes: after.zoneMinutes
      )
      return try ClockCapture(change: pile, before: earliest ?? after, after: after)
    }
    // Written down beforehand: nobody saw it change.
    guard allowsStaticReads else { return nil }
    let step = QuantityValue(ExactDecimal(1), .second)
    return try ClockCapture(static: pile, step: step, before: after, after: after)
  }

  /// The time as it is stated; the deviation is computed before anything is cut.
  private static func toMilliseconds(_ time: CivilTime) -> CivilTime {
    CivilTime(
      unixNanoseconds: time.unixNanoseconds / 1_000_000 * 1_000_000,
      zoneMinutes: time.zoneMinutes
    ) ?? time
  }

  /// To milliseconds, away from zero: an uncertainty is never stated smaller than it is.
  private static func shortened(_ seconds: ExactRatio) -> ExactDecimal {
    if let exact = seconds.exactDecimal(), exact.places <= 3 { return exact }
    let thousandths = (try? seconds * ExactRatio(1000))?.roundedUp ?? 0
    return ExactDecimal(digits: thousandths, places: 3)
  }
}

extension ClockCapture {
  /// The middle of the reference's two times, or what it was when a person saw what a key followed.
  fileprivate func middle(before reaction: ReactionTime?) -> CivilTime {
    let late = reaction.map { Int128(($0.mean.approximation * 1e9).rounded()) } ?? 0
    return CivilTime(
      unixNanoseconds: before.unixNanoseconds
        + (after.unixNanoseconds - before.unixNanoseconds) / 2 - late,
      zoneMinutes: before.zoneMinutes
    ) ?? before
  }
}

extension ExactRatio {
  /// A time as it is stated: `0.200 s`.
  fileprivate var statedSeconds: String {
    get throws(MetrologyFault) { "\(try decimal(places: 3)) s" }
  }
}
