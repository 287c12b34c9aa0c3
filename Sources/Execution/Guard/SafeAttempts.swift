package import Instruments
package import Wording

/// Making a bench safe from outside a run, again and again until its load answers that it is off.
package struct SafeAttempts: Sendable {
  package static let usualLimit = Duration.seconds(30)
  /// The kernel may still hold a dead run's connection for a moment.
  private static let pause = Duration.milliseconds(50)
  /// Whoever has the line now is not to be bothered more often than this.
  private static let pauseForStrangers = Duration.seconds(1)
  /// How long trying is quiet: a load that is on for longer is what people must know.
  private static let quiet = Duration.seconds(2)

  var bench: BenchInstruments
  /// Real time after which no further attempt begins.
  var limit: Duration
  var alarm: @Sendable (Failure) -> Void

  /// `alarm` is called once, as soon as the load cannot be shown to be off.
  package init(
    bench: BenchInstruments,
    limit: Duration = usualLimit,
    alarm: @escaping @Sendable (Failure) -> Void
  ) {
    self.bench = bench
    self.limit = limit
    self.alarm = alarm
  }

  /// What came of the instruments that carry power in the last attempt, and how many there were.
  package func make() async -> (outcomes: [SafeOutcome], attempts: Int) {
    let start = ContinuousClock.now
    var attempts = 0
    var isQuiet = true
    while true {
      attempts += 1
      let outcomes = await bench.makeSafeWhatIsStillThere()
      let load = outcomes.load
      if load?.isOff == true { return (outcomes, attempts) }
      let tried = ContinuousClock.now - start
      if isQuiet, tried >= min(Self.quiet, limit) {
        isQuiet = false
        alarm(.loadNotSafe(load?.causes ?? []))
      }
      if tried >= limit { return (outcomes, attempts) }
      // No line is held meanwhile: it may be somebody else's by now.
      await bench.close()
      let isStrange = outcomes.contains(where: \.isStrange)
      try? await Task.sleep(for: isStrange ? Self.pauseForStrangers : Self.pause)
    }
  }
}

extension [SafeOutcome] {
  package var load: SafeOutcome? { first { $0.role == .load } }
}

extension SafeOutcome {
  /// Why it is not said to be off, for the log and the record.
  var causes: [String] {
    failure.map { ["\($0.code.rawValue) \($0.sentence.en)"] + $0.causes } ?? raw
  }
}
