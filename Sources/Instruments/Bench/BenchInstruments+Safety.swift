package import Wording

extension BenchInstruments {
  /// How long one try to open a line may take; another try follows.
  private static let openWithin = Duration.milliseconds(500)

  /// What making safe leaves to a person, beside the load; nil where a driver ends the session.
  package var leftToPerson: BilingualText? {
    guard vehicle == nil else { return nil }
    return BilingualText(
      zh: "车辆模拟器没有驱动：请在充电桩或车辆模拟器上人工结束充电会话。",
      en:
        "No driver controls the vehicle simulator: end the charging session by hand, at the pile or "
        + "the vehicle simulator."
    )
  }

  private var powered: [(entry: BenchEntry, instrument: Instrument)] {
    all.filter { $0.instrument.driver.role.carriesPower }
  }

  /// Ends the flow of power everywhere: both sequences are sent before either is read back, the
  /// load's first.
  package func makeSafe() async -> [SafeOutcome] {
    var failures: [Failure?] = []
    for (_, instrument) in powered { failures.append(await instrument.sendSafeSequence()) }
    var outcomes: [SafeOutcome] = []
    for ((_, instrument), failure) in zip(powered, failures) {
      outcomes.append(await instrument.confirmSafe(after: failure))
    }
    return outcomes
  }

  /// The same on lines that may have been reused since: who answers as another instrument than the
  /// bench file names is left alone, and said to be in the way.
  package func makeSafeWhatIsStillThere() async -> [SafeOutcome] {
    var attempts: [(instrument: Instrument, isStrange: Bool, failure: Failure?)] = []
    for (entry, instrument) in powered {
      let stranger = await instrument.stranger(insteadOf: entry.serial, openWithin: Self.openWithin)
      // The line is somebody else's: it is let go of at once.
      if stranger != nil { await instrument.close() }
      let failure = if let stranger { stranger } else { await instrument.sendSafeSequence() }
      attempts.append((instrument, stranger != nil, failure))
    }
    var outcomes: [SafeOutcome] = []
    for (instrument, isStrange, failure) in attempts {
      outcomes.append(
        isStrange ? .ofStranger(instrument, failure) : await instrument.confirmSafe(after: failure)
      )
    }
    return outcomes
  }
}

extension SafeOutcome {
  /// Nothing was sent, and nothing is known.
  fileprivate static func ofStranger(_ instrument: Instrument, _ failure: Failure?) -> SafeOutcome {
    SafeOutcome(
      role: instrument.driver.role,
      name: instrument.name,
      sent: [],
      raw: [],
      isOff: nil,
      failure: failure
    )
  }

  /// Whether another instrument answers where this one should be.
  package var isStrange: Bool {
    failure.map { [.identityIsOther, .serialIsOther].contains($0.code) } ?? false
  }
}
