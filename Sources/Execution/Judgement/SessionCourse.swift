import Metrology

/// A charging session by the pile's own clock: the tariff periods it met and how much of its energy
/// had flowed at each change between them.
struct SessionCourse {
  /// The earliest start and the latest end the pile's clock may have shown.
  let start: CivilTime
  let end: CivilTime
  let periods: [TariffPeriod]
  let shares: [EnergyShare]

  /// A display of whole seconds hides up to one of them; a pile that shows no clock is taken at the
  /// reference's time, with a minute's doubt.
  init(_ session: ChargeSessionFacts, _ tariff: Tariff) throws(MetrologyFault) {
    guard let first = session.samples.first?.time, let last = session.samples.last?.time else {
      throw .tooFewSamples(session.samples.count)
    }
    let hidden = session.startClock == nil ? Self.unknownClock : Self.hiddenSecond
    let ahead = session.startClock.map {
      ClockDeviation.between(pile: $0.pile, reference: $0.reference)
    }
    // What is shown was reached up to a second ago: the middle of that second is the best guess.
    let deviation = ClockDeviation(
      seconds: (ahead?.seconds ?? .zero)
        + (session.startClock == nil ? .zero : ExactDecimal(digits: 5, places: 1))
    )
    start = try Self.shifted(first, by: deviation, less: hidden)
    end = try Self.shifted(last, by: deviation, less: -hidden)
    let course = try tariff.course(from: start, until: end)
    periods = course.periods
    var shares: [EnergyShare] = []
    for boundary in course.boundaries {
      shares.append(
        try EnergyShare.at(
          boundary,
          deviation: deviation,
          uncertainty: QuantityValue(hidden, .second),
          samples: session.samples
        )
      )
    }
    self.shares = shares
  }

  private static let hiddenSecond = ExactDecimal(1)
  private static let unknownClock = ExactDecimal(60)

  private static func shifted(
    _ time: CivilTime,
    by deviation: ClockDeviation,
    less seconds: ExactDecimal
  ) throws(MetrologyFault) -> CivilTime {
    let shift =
      try (ExactRatio(deviation.seconds) - ExactRatio(seconds)) * ExactRatio(1_000_000_000)
    guard
      let time = CivilTime(
        unixNanoseconds: time.unixNanoseconds + shift.numerator / shift.denominator,
        zoneMinutes: time.zoneMinutes
      )
    else { throw .overflow }
    return time
  }
}
