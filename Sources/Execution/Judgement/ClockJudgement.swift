import Evidence
import Metrology
import Wording

/// Judges the pile's clock from the captured indications.
struct ClockJudgement {
  var item: String
  /// Nil where the clock is recorded and not judged.
  var limit: QuantityValue?
  /// The reference clock's own uncertainty, from its identity on record.
  var referenceUncertainty: QuantityValue
  /// The largest uncertainty of the reference that may judge, as a multiple of the limit.
  var referenceRatio: ExactRatio

  /// The clock's comparison, its conclusion and the entries it rests on; nil while nothing was
  /// captured.
  ///
  /// The reference's time is the middle of the two that enclose the change of the pile's shown
  /// second; half their distance adds to the reference's uncertainty.
  func verdict(
    _ facts: RunFacts
  ) throws(MetrologyFault) -> (ClockVerdict, Conclusion, restsOn: [Int])? {
    let own = facts.indications { $0.item == item && $0.moment == .capture }
    func time(_ register: IndicationRecord.Register, _ reading: Int) -> CivilTime? {
      own.last { $0.record.register == register && $0.record.reading == reading }
        .flatMap { CivilTime(text: $0.record.value, zoneMinutes: 0) }
    }
    guard
      let pile = time(.pileClock, 1), let before = time(.referenceClock, 1),
      let after = time(.referenceClock, 2)
    else { return nil }
    let span = after.unixNanoseconds - before.unixNanoseconds
    guard
      let reference = CivilTime(
        unixNanoseconds: before.unixNanoseconds + span / 2,
        zoneMinutes: before.zoneMinutes
      )
    else { return nil }
    let half = QuantityValue(ExactDecimal(digits: span / 2, places: 9), .second)
    let uncertainty = QuantityValue(
      Self.shortened(referenceUncertainty.inBaseUnit + half.number.magnitude),
      .second
    )
    let deviation = ClockDeviation.between(pile: pile, reference: reference)
    let conclusion =
      try limit.map { limit throws(MetrologyFault) in
        try self.conclusion(deviation, limit: limit, uncertainty)
      } ?? .notApplicable
    let verdict = ClockVerdict(
      pile: pile.isoText,
      reference: Self.toMilliseconds(reference).isoText,
      deviation: try ExactRatio(deviation.seconds).signedText(places: 2) + " s",
      limit: limit,
      referenceSource: own.last { $0.record.register == .referenceClock }?.record.through ?? "",
      referenceUncertainty: uncertainty
    )
    return (verdict, conclusion, own.map(\.sequence))
  }

  /// The time as it is stated; the deviation is computed before anything is cut.
  private static func toMilliseconds(_ time: CivilTime) -> CivilTime {
    CivilTime(
      unixNanoseconds: time.unixNanoseconds / 1_000_000 * 1_000_000,
      zoneMinutes: time.zoneMinutes
    ) ?? time
  }

  /// A procedure may want a better reference than the third of the limit that is always wanted.
  private func conclusion(
    _ deviation: ClockDeviation,
    limit: QuantityValue,
    _ uncertainty: QuantityValue
  ) throws(MetrologyFault) -> Conclusion {
    let share = try ExactRatio(inBaseUnit: uncertainty) / ExactRatio(inBaseUnit: limit)
    guard share <= referenceRatio else { return .notCompleted }
    return try deviation.conclusion(limit: limit, referenceUncertainty: uncertainty)
  }

  /// To milliseconds, away from zero: an uncertainty is never stated smaller than it is.
  private static func shortened(_ seconds: ExactDecimal) -> ExactDecimal {
    guard seconds.places > 3 else { return seconds }
    let unit = (0..<(seconds.places - 3)).reduce(Int128(1)) { power, _ in power * 10 }
    let (whole, rest) = seconds.digits.quotientAndRemainder(dividingBy: unit)
    return ExactDecimal(digits: rest > 0 ? whole + 1 : whole, places: 3)
  }
}
